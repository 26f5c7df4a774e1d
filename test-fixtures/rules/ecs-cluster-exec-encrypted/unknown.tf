variable "it" {
  type = string
}

resource "aws_ecs_cluster" "this" {
  name = "main"
  configuration {
    execute_command_configuration {
      kms_key_id = var.it # expect: undecided var.it
    }
  }
}
