resource "aws_ecs_cluster" "this" {
  name = "main"
  configuration {
    execute_command_configuration {
      kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/a1b2c3"
    }
  }
}
