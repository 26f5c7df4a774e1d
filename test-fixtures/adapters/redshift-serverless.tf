resource "aws_redshiftserverless_namespace" "example" {
  admin_password_secret_kms_key_id = "admin_password_secret_kms_key_id"
  admin_user_password              = "admin_user_password"
  admin_user_password_wo           = "admin_user_password_wo"
  admin_username                   = "admin_username"
  db_name                          = "db_name"
  default_iam_role_arn             = "default_iam_role_arn"
  iam_roles                        = ["iam_roles"]
  kms_key_id                       = "kms_key_id"
  log_exports                      = ["log_exports"]
  manage_admin_password            = true
  namespace_name                   = "namespace_name"
  tags                             = { key = "tags" }
}

resource "aws_redshiftserverless_workgroup" "example" {
  base_capacity = 1
  config_parameter {
    parameter_key   = "config_parameter.parameter_key"
    parameter_value = "config_parameter.parameter_value"
  }
  enhanced_vpc_routing = true
  max_capacity         = 2
  namespace_name       = "namespace_name"
  port                 = 3
  price_performance_target {
    level = 4
  }
  publicly_accessible = true
  security_group_ids  = ["security_group_ids"]
  subnet_ids          = ["subnet_ids"]
  tags                = { key = "tags" }
  track_name          = "track_name"
  workgroup_name      = "workgroup_name"
}
