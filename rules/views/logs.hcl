view "AWS::Logs::LogGroup" { names = [self.LogGroupName, "arn:aws:logs:*:*:log-group:${self.LogGroupName}"] }

view "AWS::Logs::MetricFilter" {
  alarms = [
    for a in resources("AWS::CloudWatch::Alarm") : a
    if anytrue([for t in self.MetricTransformations : contains(a.metric_ids, "${t.MetricNamespace}/${t.MetricName}")])
  ]
}

view "AWS::Logs::Destination" {
  names  = [self.DestinationName]
  policy = self.DestinationPolicy == null ? null : jsondecode(self.DestinationPolicy)
}
