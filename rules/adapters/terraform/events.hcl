terraform "aws_cloudwatch_event_rule" {
  becomes = "AWS::Events::Rule"
  properties {
    Name         = self.name
    EventPattern = self.event_pattern
    State        = coalesce(self.state, { true = "ENABLED", false = "DISABLED" }[self.is_enabled])
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
  }
}

terraform "aws_cloudwatch_event_target" {
  part-of = "AWS::Events::Rule"
  through = self.rule
  properties { Targets = [{ Arn = self.arn }] }
}
