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
      ApiKeyAuthParameters = { ApiKeyValue = self.auth_parameters[0].api_key[0].value }
      BasicAuthParameters  = { Password = self.auth_parameters[0].basic[0].password }
      OAuthParameters = {
        ClientParameters = { ClientSecret = self.auth_parameters[0].oauth[0].client_parameters[0].client_secret }
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
  properties { Targets = [{ Arn = self.arn }] }
}
