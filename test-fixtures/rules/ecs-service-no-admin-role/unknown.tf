variable "role" {
  type = string
}

resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name  = "web"
    image = "nginx"
  }])
  task_role_arn = var.role # expect: undecided var.role
}
