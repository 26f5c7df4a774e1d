variable "type" {
  type = string
}
resource "aws_ecr_repository" "unclear" {
  name = "fixtures"
  encryption_configuration {
    encryption_type = var.type # expect: undecided var.type
  }
}
