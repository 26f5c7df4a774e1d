variable "it" {
  type = bool
}

resource "aws_ecs_task_definition" "this" {
  family = "web"
  container_definitions = jsonencode([
    {
      name                   = "web"
      image                  = "nginx"
      readonlyRootFilesystem = var.it # expect: undecided var.it
    }
  ])
}
