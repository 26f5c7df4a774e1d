resource "aws_secretsmanager_secret_rotation" "fast" {
  secret_id = "fixtures"
  rotation_rules {
    automatically_after_days = 30
  }
}
resource "aws_secretsmanager_secret_rotation" "hourly" {
  secret_id = "fixtures-hourly"
  rotation_rules {
    schedule_expression = "rate(4 hours)"
  }
}
