resource "aws_ecs_cluster" "this" {
  name = "main"
  configuration {
    execute_command_configuration {
      logging = "NONE" # expect: fail
    }
  }
}
