resource "aws_ecs_cluster" "main" {
  name = "main"
  configuration {
    execute_command_configuration {
      kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/a1b2c3"
      logging    = "OVERRIDE"
      log_configuration {
        s3_bucket_name               = "logs"
        s3_bucket_encryption_enabled = false # expect: fail
      }
    }
  }
}
