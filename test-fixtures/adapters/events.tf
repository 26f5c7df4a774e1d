resource "aws_cloudwatch_event_rule" "example" {
  description         = "description"
  event_bus_name      = "event_bus_name"
  event_pattern       = "event_pattern"
  is_enabled          = true
  name                = "name"
  role_arn            = "role_arn"
  schedule_expression = "schedule_expression"
  state               = "state"
  tags                = { key = "tags" }
}

resource "aws_cloudwatch_event_connection" "example" {
  auth_parameters {
    api_key {
      key   = "auth_parameters.api_key.key"
      value = "auth_parameters.api_key.value"
    }
    basic {
      password = "auth_parameters.basic.password"
      username = "auth_parameters.basic.username"
    }
    oauth {
      authorization_endpoint = "auth_parameters.oauth.authorization_endpoint"
      client_parameters {
        client_id     = "auth_parameters.oauth.client_parameters.client_id"
        client_secret = "auth_parameters.oauth.client_parameters.client_secret"
      }
      http_method = "auth_parameters.oauth.http_method"
    }
  }
  authorization_type = "authorization_type"
  description        = "description"
  invocation_connectivity_parameters {
    resource_parameters {
      resource_configuration_arn = "invocation_connectivity_parameters.resource_parameters.resource_configuration_arn"
    }
  }
  kms_key_identifier = "kms_key_identifier"
  name               = "name"
}

resource "aws_cloudwatch_event_target" "example" {
  arn = "arn"
  dead_letter_config {
    arn = "dead_letter_config.arn"
  }
  ecs_target {
    enable_execute_command = true
    launch_type            = "ecs_target.launch_type"
    network_configuration {
      assign_public_ip = true
      security_groups  = ["ecs_target.network_configuration.security_groups"]
      subnets          = ["ecs_target.network_configuration.subnets"]
    }
    platform_version    = "ecs_target.platform_version"
    task_definition_arn = "ecs_target.task_definition_arn"
  }
  input      = "input"
  input_path = "input_path"
  role_arn   = "role_arn"
  rule       = "rule"
  sqs_target {
    message_group_id = "sqs_target.message_group_id"
  }
  target_id = "target_id"
}

resource "aws_cloudwatch_event_bus" "example" {
  dead_letter_config {
    arn = "dead_letter_config.arn"
  }
  description        = "description"
  event_source_name  = "event_source_name"
  kms_key_identifier = "kms_key_identifier"
  log_config {
    include_detail = "log_config.include_detail"
    level          = "log_config.level"
  }
  name = "name"
  tags = { key = "tags" }
}

resource "aws_cloudwatch_event_bus_policy" "example" {
  event_bus_name = "event_bus_name"
  policy         = "policy"
}
