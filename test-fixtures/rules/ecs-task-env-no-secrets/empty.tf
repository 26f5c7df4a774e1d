resource "aws_ecs_task_definition" "quiet" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", environment = [] }])
}
