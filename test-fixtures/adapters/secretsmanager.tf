resource "aws_secretsmanager_secret" "example" {
  description = "description"
  kms_key_id  = "kms_key_id"
  name        = "name"
  policy      = "policy"
  replica {
    kms_key_id = "replica.kms_key_id"
    region     = "replica.region"
  }
  tags = { key = "tags" }
}

resource "aws_secretsmanager_secret" "older" {
  rotation_lambda_arn = "rotation_lambda_arn"
  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret_rotation" "example" {
  rotate_immediately  = true
  rotation_lambda_arn = "rotation_lambda_arn"
  rotation_rules {
    automatically_after_days = 1
    duration                 = "rotation_rules.duration"
    schedule_expression      = "rotation_rules.schedule_expression"
  }
  secret_id = "secret_id"
}

resource "aws_secretsmanager_secret_policy" "example" {
  block_public_policy = true
  policy              = "policy"
  secret_arn          = "secret_arn"
}
