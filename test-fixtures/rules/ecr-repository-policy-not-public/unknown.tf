variable "policy" {
  type = string
}
resource "aws_ecr_repository" "r" {
  name = "r"
}
resource "aws_ecr_repository_policy" "unclear" {
  repository = aws_ecr_repository.r.name
  policy     = var.policy # expect: undecided var.policy
}
