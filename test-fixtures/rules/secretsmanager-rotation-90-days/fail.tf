resource "aws_secretsmanager_secret_rotation" "slow" {
  secret_id = "fixtures"
  rotation_rules {
    automatically_after_days = 180 # expect: fail
  }
}
resource "aws_secretsmanager_secret_rotation" "rare" {
  secret_id = "fixtures-rare"
  rotation_rules {
    schedule_expression = "rate(120 days)" # expect: fail
  }
}
