resource "aws_ecr_repository" "own" {
  name = "fixtures"
  encryption_configuration {
    encryption_type = "KMS"
  }
}
