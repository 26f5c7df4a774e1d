terraform "aws_cloudwatch_event_rule" {
  becomes = "AWS::Events::Rule"
  properties {
    Name               = self.name
    EventPattern       = self.event_pattern
    State              = coalesce(self.state, { true = "ENABLED", false = "DISABLED" }[self.is_enabled])
    Description        = self.description
    EventBusName       = self.event_bus_name
    RoleArn            = self.role_arn
    ScheduleExpression = self.schedule_expression
    Tags               = self.tags
  }
}

terraform "aws_cloudwatch_event_connection" {
  becomes = "AWS::Events::Connection"
  properties {
    Name = self.name
    AuthParameters = {
      ApiKeyAuthParameters = { ApiKeyName = self.auth_parameters[0].api_key[0].key, ApiKeyValue = self.auth_parameters[0].api_key[0].value }
      BasicAuthParameters  = { Username = self.auth_parameters[0].basic[0].username, Password = self.auth_parameters[0].basic[0].password }
      OAuthParameters = {
        AuthorizationEndpoint = self.auth_parameters[0].oauth[0].authorization_endpoint
        HttpMethod            = self.auth_parameters[0].oauth[0].http_method
        ClientParameters      = { ClientID = self.auth_parameters[0].oauth[0].client_parameters[0].client_id, ClientSecret = self.auth_parameters[0].oauth[0].client_parameters[0].client_secret }
      }
    }
    AuthorizationType = self.authorization_type
    Description       = self.description
    InvocationConnectivityParameters = [for p in self.invocation_connectivity_parameters : {
      ResourceParameters = [for a in p.resource_parameters : { ResourceConfigurationArn = a.resource_configuration_arn }][0]
    }][0]
    KmsKeyIdentifier = self.kms_key_identifier
  }
}

terraform "aws_cloudwatch_event_target" {
  part-of = "AWS::Events::Rule"
  through = self.rule
  properties {
    Targets = [{
      Id               = self.target_id
      Arn              = self.arn
      RoleArn          = self.role_arn
      Input            = self.input
      InputPath        = self.input_path
      DeadLetterConfig = [for d in self.dead_letter_config : { Arn = d.arn }][0]
      EcsParameters = [for e in self.ecs_target : {
        TaskDefinitionArn    = e.task_definition_arn
        LaunchType           = e.launch_type
        PlatformVersion      = e.platform_version
        EnableExecuteCommand = e.enable_execute_command
        NetworkConfiguration = [for n in e.network_configuration : {
          AwsVpcConfiguration = {
            AssignPublicIp = { true = "ENABLED", false = "DISABLED" }[n.assign_public_ip]
            SecurityGroups = n.security_groups
            Subnets        = n.subnets
          }
        }][0]
      }][0]
      SqsParameters = [for s in self.sqs_target : { MessageGroupId = s.message_group_id }][0]
    }]
  }
}

terraform "aws_cloudwatch_event_bus" {
  becomes = "AWS::Events::EventBus"
  properties {
    Name             = self.name
    Description      = self.description
    KmsKeyIdentifier = self.kms_key_identifier
    DeadLetterConfig = [for d in self.dead_letter_config : { Arn = d.arn }][0]
    EventSourceName  = self.event_source_name
    LogConfig        = [for c in self.log_config : { IncludeDetail = c.include_detail, Level = c.level }][0]
    Tags             = self.tags
  }
}

terraform "aws_cloudwatch_event_bus_policy" {
  part-of = "AWS::Events::EventBus"
  through = coalesce(self.event_bus_name, "default")
  properties { Policy = self.policy }
}
