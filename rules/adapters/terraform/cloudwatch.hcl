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
    AlarmDescription                 = self.alarm_description
    ComparisonOperator               = self.comparison_operator
    DatapointsToAlarm                = self.datapoints_to_alarm
    EvaluateLowSampleCountPercentile = self.evaluate_low_sample_count_percentiles
    EvaluationPeriods                = self.evaluation_periods
    ExtendedStatistic                = self.extended_statistic
    Period                           = self.period
    Statistic                        = self.statistic
    Threshold                        = self.threshold
    ThresholdMetricId                = self.threshold_metric_id
    TreatMissingData                 = self.treat_missing_data
    Unit                             = self.unit
    Tags                             = self.tags
  }
}
