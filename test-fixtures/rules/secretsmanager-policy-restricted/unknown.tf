variable "policy" {
  type = string
}
resource "aws_secretsmanager_secret_policy" "unclear" {
  secret_arn = "fixtures"
  policy     = var.policy # expect: undecided var.policy
}
