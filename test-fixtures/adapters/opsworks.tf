resource "aws_opsworks_application" "older" {
  name        = "name"
  short_name  = "short_name"
  stack_id    = "stack_id"
  type        = "type"
  description = "description"
  domains     = ["domains"]
  enable_ssl  = true
  app_source {
    type     = "app_source.type"
    url      = "app_source.url"
    username = "app_source.username"
    password = "app_source.password"
    ssh_key  = "app_source.ssh_key"
    revision = "app_source.revision"
  }
  ssl_configuration {
    certificate = "ssl_configuration.certificate"
    private_key = "ssl_configuration.private_key"
    chain       = "ssl_configuration.chain"
  }
  environment {
    key    = "environment.key"
    value  = "environment.value"
    secure = true
  }
}

resource "aws_opsworks_stack" "older" {
  name                         = "name"
  service_role_arn             = "service_role_arn"
  default_instance_profile_arn = "default_instance_profile_arn"
  custom_json                  = "custom_json"
  vpc_id                       = "vpc_id"
  default_subnet_id            = "default_subnet_id"
  default_os                   = "default_os"
  default_ssh_key_name         = "default_ssh_key_name"
  use_custom_cookbooks         = true
  use_opsworks_security_groups = true
  custom_cookbooks_source {
    type     = "custom_cookbooks_source.type"
    url      = "custom_cookbooks_source.url"
    username = "custom_cookbooks_source.username"
    password = "custom_cookbooks_source.password"
    ssh_key  = "custom_cookbooks_source.ssh_key"
    revision = "custom_cookbooks_source.revision"
  }
  tags = { key = "tags" }
}

resource "aws_opsworks_rds_db_instance" "older" {
  stack_id            = "stack_id"
  db_user             = "db_user"
  db_password         = "db_password"
  rds_db_instance_arn = "rds_db_instance_arn"
}
