resource "aws_iam_role" "agent" {
  assume_role_policy = "{}"
}

resource "aws_iam_role" "web" {
  assume_role_policy = "{}"
}

resource "aws_ecs_task_definition" "same" {
  family                = "same"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
  execution_role_arn    = aws_iam_role.agent.arn
  task_role_arn         = aws_iam_role.agent.arn # expect: fail
}

resource "aws_ecs_task_definition" "own" {
  family                = "own"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
  execution_role_arn    = aws_iam_role.agent.arn
  task_role_arn         = aws_iam_role.web.arn
}
