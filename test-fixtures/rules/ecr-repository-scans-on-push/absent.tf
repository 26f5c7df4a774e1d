resource "aws_ecr_repository" "r" { # expect: fail
  name = "r"
}
