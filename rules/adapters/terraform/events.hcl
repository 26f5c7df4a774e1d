terraform "aws_cloudwatch_event_rule" {
  becomes = "AWS::Events::Rule"
  properties {
    Name         = self.name
    EventPattern = self.event_pattern
    State        = coalesce(self.state, { true = "ENABLED", false = "DISABLED" }[self.is_enabled])
  }
}

terraform "aws_cloudwatch_event_target" {
  part-of = "AWS::Events::Rule"
  through = self.rule
  properties { Targets = [{ Arn = self.arn }] }
}
