view "AWS::Events::Rule" {
  names = [self.Name, "arn:aws:events:*:*:rule/${self.Name}"]
  live  = self.State != "DISABLED" && length(self.Targets) > 0
}

view "AWS::Events::EventBus" { names = [self.Name, "arn:aws:events:*:*:event-bus/${self.Name}"] }
