variable "it" {
  type = string
}

resource "aws_ecs_cluster" "this" {
  name = "main"
  configuration {
    execute_command_configuration {
      logging = var.it # expect: undecided var.it
    }
  }
}
