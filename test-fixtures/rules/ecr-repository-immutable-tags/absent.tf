resource "aws_ecr_repository" "silent" { # expect: fail
  name = "fixtures"
}
