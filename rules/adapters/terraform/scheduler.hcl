terraform "aws_scheduler_schedule" {
  becomes = "AWS::Scheduler::Schedule"
  properties {
    GroupName                  = self.group_name
    Name                       = self.name
    Description                = self.description
    EndDate                    = self.end_date
    FlexibleTimeWindow         = [for w in self.flexible_time_window : { MaximumWindowInMinutes = w.maximum_window_in_minutes, Mode = w.mode }][0]
    KmsKeyArn                  = self.kms_key_arn
    ScheduleExpression         = self.schedule_expression
    ScheduleExpressionTimezone = self.schedule_expression_timezone
    StartDate                  = self.start_date
    State                      = self.state
    Target = [for t in self.target : {
      Arn              = t.arn
      DeadLetterConfig = [for c in t.dead_letter_config : { Arn = c.arn }][0]
      EcsParameters = [for p in t.ecs_parameters : {
        EnableECSManagedTags = p.enable_ecs_managed_tags
        EnableExecuteCommand = p.enable_execute_command
        Group                = p.group
        LaunchType           = p.launch_type
        NetworkConfiguration = [for n in p.network_configuration : {
          AwsvpcConfiguration = {
            AssignPublicIp = { true = "ENABLED", false = "DISABLED" }[n.assign_public_ip]
            SecurityGroups = n.security_groups
            Subnets        = n.subnets
          }
        }][0]
        PlatformVersion   = p.platform_version
        PropagateTags     = p.propagate_tags
        TaskDefinitionArn = p.task_definition_arn
      }][0]
      EventBridgeParameters = [for p in t.eventbridge_parameters : { DetailType = p.detail_type, Source = p.source }][0]
      Input                 = t.input
      KinesisParameters     = [for p in t.kinesis_parameters : { PartitionKey = p.partition_key }][0]
      RetryPolicy = [for p in t.retry_policy : {
        MaximumEventAgeInSeconds = p.maximum_event_age_in_seconds
        MaximumRetryAttempts     = p.maximum_retry_attempts
      }][0]
      RoleArn       = t.role_arn
      SqsParameters = [for p in t.sqs_parameters : { MessageGroupId = p.message_group_id }][0]
    }][0]
  }
}
