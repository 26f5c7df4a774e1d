resource "aws_scheduler_schedule" "example" {
  description = "description"
  end_date    = "end_date"
  flexible_time_window {
    maximum_window_in_minutes = 1
    mode                      = "flexible_time_window.mode"
  }
  group_name                   = "group_name"
  kms_key_arn                  = "kms_key_arn"
  name                         = "name"
  schedule_expression          = "schedule_expression"
  schedule_expression_timezone = "schedule_expression_timezone"
  start_date                   = "start_date"
  state                        = "state"
  target {
    arn = "target.arn"
    dead_letter_config {
      arn = "target.dead_letter_config.arn"
    }
    ecs_parameters {
      enable_ecs_managed_tags = true
      enable_execute_command  = true
      group                   = "target.ecs_parameters.group"
      launch_type             = "target.ecs_parameters.launch_type"
      network_configuration {
        assign_public_ip = true
        security_groups  = ["target.ecs_parameters.network_configuration.security_groups"]
        subnets          = ["target.ecs_parameters.network_configuration.subnets"]
      }
      platform_version    = "target.ecs_parameters.platform_version"
      propagate_tags      = "target.ecs_parameters.propagate_tags"
      task_definition_arn = "target.ecs_parameters.task_definition_arn"
    }
    eventbridge_parameters {
      detail_type = "target.eventbridge_parameters.detail_type"
      source      = "target.eventbridge_parameters.source"
    }
    input = "target.input"
    kinesis_parameters {
      partition_key = "target.kinesis_parameters.partition_key"
    }
    retry_policy {
      maximum_event_age_in_seconds = 2
      maximum_retry_attempts       = 3
    }
    role_arn = "target.role_arn"
    sqs_parameters {
      message_group_id = "target.sqs_parameters.message_group_id"
    }
  }
}
