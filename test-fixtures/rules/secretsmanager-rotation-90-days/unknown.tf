variable "days" {
  type = number
}
resource "aws_secretsmanager_secret_rotation" "unclear" {
  secret_id = "fixtures"
  rotation_rules {
    automatically_after_days = var.days # expect: undecided var.days
  }
}
