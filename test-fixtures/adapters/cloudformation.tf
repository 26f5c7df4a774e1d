resource "aws_cloudformation_stack" "example" {
  notification_arns  = ["notification_arns"]
  parameters         = { key = "parameters" }
  tags               = { key = "tags" }
  template_url       = "template_url"
  timeout_in_minutes = 1
}

resource "aws_cloudformation_stack_set" "example" {
  administration_role_arn = "administration_role_arn"
  auto_deployment {
    enabled                          = true
    retain_stacks_on_account_removal = true
  }
  call_as             = "call_as"
  capabilities        = ["capabilities"]
  description         = "description"
  execution_role_name = "execution_role_name"
  managed_execution {
    active = true
  }
  name = "name"
  operation_preferences {
    failure_tolerance_count      = 1
    failure_tolerance_percentage = 2
    max_concurrent_count         = 3
    max_concurrent_percentage    = 4
    region_concurrency_type      = "operation_preferences.region_concurrency_type"
    region_order                 = ["operation_preferences.region_order"]
  }
  parameters       = { key = "parameters" }
  permission_model = "permission_model"
  tags             = { key = "tags" }
  template_body    = "template_body"
  template_url     = "template_url"
}

resource "aws_cloudformation_stack_set_instance" "example" {
  account_id = "account_id"
  deployment_targets {
    accounts                = ["deployment_targets.accounts"]
    organizational_unit_ids = ["deployment_targets.organizational_unit_ids"]
  }
  stack_set_instance_region = "stack_set_instance_region"
  stack_set_name            = "stack_set_name"
}
