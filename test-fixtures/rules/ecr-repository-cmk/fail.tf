resource "aws_ecr_repository" "plain" {
  name = "fixtures"
  encryption_configuration {
    encryption_type = "AES256" # expect: fail
  }
}
