resource "aws_sfn_state_machine" "example" {
  definition = "definition"
  encryption_configuration {
    kms_data_key_reuse_period_seconds = 1
    kms_key_id                        = "encryption_configuration.kms_key_id"
    type                              = "encryption_configuration.type"
  }
  logging_configuration {
    include_execution_data = true
    level                  = "logging_configuration.level"
    log_destination        = "logging_configuration.log_destination"
  }
  name     = "name"
  role_arn = "role_arn"
  tags     = { key = "tags" }
  tracing_configuration {
    enabled = true
  }
  type = "type"
}
