variable "it" {
  type = string
}

resource "aws_ecs_task_definition" "this" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
  execution_role_arn    = "arn:aws:iam::123456789012:role/agent"
  task_role_arn         = var.it # expect: undecided var.it
}
