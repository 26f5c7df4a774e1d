terraform "aws_cloudwatch_metric_alarm" {
  becomes = "AWS::CloudWatch::Alarm"
  properties {
    AlarmName               = self.alarm_name
    MetricName              = self.metric_name
    Namespace               = self.namespace
    AlarmActions            = self.alarm_actions
    OKActions               = self.ok_actions
    InsufficientDataActions = self.insufficient_data_actions
    ActionsEnabled          = self.actions_enabled
    Metrics = [for q in self.metric_query : {
      Id         = q.id
      MetricStat = { Metric = { MetricName = q.metric[0].metric_name, Namespace = q.metric[0].namespace } }
    }]
  }
}
