resource "aws_kms_key" "example" {
  bypass_policy_lockout_safety_check = true
  custom_key_store_id                = "custom_key_store_id"
  customer_master_key_spec           = "customer_master_key_spec"
  deletion_window_in_days            = 1
  description                        = "description"
  enable_key_rotation                = true
  is_enabled                         = true
  key_usage                          = "key_usage"
  multi_region                       = true
  policy                             = "policy"
  rotation_period_in_days            = 2
  tags                               = { key = "tags" }
  xks_key_id                         = "xks_key_id"
}

resource "aws_kms_external_key" "example" {
  bypass_policy_lockout_safety_check = true
  deletion_window_in_days            = 1
  description                        = "description"
  enabled                            = true
  key_spec                           = "key_spec"
  key_usage                          = "key_usage"
  multi_region                       = true
  policy                             = "policy"
  tags                               = { key = "tags" }
}

resource "aws_kms_replica_key" "example" {
  deletion_window_in_days = 1
  description             = "description"
  enabled                 = true
  policy                  = "policy"
  primary_key_arn         = "primary_key_arn"
  tags                    = { key = "tags" }
}

resource "aws_kms_key_policy" "example" {
  key_id = "key_id"
  policy = "policy"
}

resource "aws_kms_alias" "example" {
  name          = "name"
  target_key_id = "target_key_id"
}

resource "aws_kms_replica_external_key" "example" {
  description = "description"
}
