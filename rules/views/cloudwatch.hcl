view "AWS::CloudWatch::Alarm" {
  metric_ids = concat(
    ["${self.Namespace}/${self.MetricName}"],
    [for m in self.Metrics : "${m.MetricStat.Metric.Namespace}/${m.MetricStat.Metric.MetricName}"]
  )
  actions = concat(self.AlarmActions, self.OKActions, self.InsufficientDataActions)
  live    = self.ActionsEnabled && length(self.AlarmActions) > 0
}
