resource "aws_amplify_app" "example" {
  access_token = "access_token"
  auto_branch_creation_config {
    basic_auth_credentials = "auto_branch_creation_config.basic_auth_credentials"
    build_spec             = "auto_branch_creation_config.build_spec"
    enable_basic_auth      = true
    environment_variables  = { key = "auto_branch_creation_config.environment_variables" }
  }
  basic_auth_credentials = "basic_auth_credentials"
  build_spec             = "build_spec"
  cache_config {
    type = "cache_config.type"
  }
  compute_role_arn = "compute_role_arn"
  custom_headers   = "custom_headers"
  custom_rule {
    condition = "custom_rule.condition"
    source    = "custom_rule.source"
    status    = "custom_rule.status"
    target    = "custom_rule.target"
  }
  description                 = "description"
  enable_basic_auth           = true
  enable_branch_auto_deletion = true
  environment_variables       = { key = "environment_variables" }
  iam_service_role_arn        = "iam_service_role_arn"
  job_config {
    build_compute_type = "job_config.build_compute_type"
  }
  name        = "name"
  oauth_token = "oauth_token"
  platform    = "platform"
  repository  = "repository"
  tags        = { key = "tags" }
}

resource "aws_amplify_branch" "example" {
  app_id                        = "app_id"
  basic_auth_credentials        = "basic_auth_credentials"
  branch_name                   = "branch_name"
  description                   = "description"
  enable_auto_build             = true
  enable_basic_auth             = true
  enable_performance_mode       = true
  enable_pull_request_preview   = true
  enable_skew_protection        = true
  environment_variables         = { key = "environment_variables" }
  framework                     = "framework"
  pull_request_environment_name = "pull_request_environment_name"
  stage                         = "stage"
  tags                          = { key = "tags" }
}
