resource "aws_ecs_cluster" "main" { # expect: fail
  name = "main"
}
