variable "days" {
  type = number
}
resource "aws_secretsmanager_secret" "s" { # expect: undecided var.days
  name = "s"
}
resource "aws_secretsmanager_secret_rotation" "s" {
  secret_id = aws_secretsmanager_secret.s.id
  rotation_rules {
    automatically_after_days = var.days
  }
}
