resource "aws_kendra_index" "example" {
  capacity_units {
    query_capacity_units   = 1
    storage_capacity_units = 2
  }
  description = "description"
  edition     = "edition"
  name        = "name"
  role_arn    = "role_arn"
  server_side_encryption_configuration {
    kms_key_id = "server_side_encryption_configuration.kms_key_id"
  }
  tags                = { key = "tags" }
  user_context_policy = "user_context_policy"
}
