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
      Expression = q.expression
      Label      = q.label
      AccountId  = q.account_id
      Period     = q.period
      ReturnData = q.return_data
      MetricStat = {
        Metric = {
          MetricName = q.metric[0].metric_name
          Namespace  = q.metric[0].namespace
          Dimensions = [for k, v in q.metric[0].dimensions : { Name = k, Value = v }]
        }
        Period = q.metric[0].period
        Stat   = q.metric[0].stat
        Unit   = q.metric[0].unit
      }
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
    Dimensions                       = [for k, v in self.dimensions : { Name = k, Value = v }]
    Tags                             = self.tags
  }
}

terraform "aws_oam_sink" {
  becomes = "AWS::Oam::Sink"
  properties {
    Name = self.name
    Tags = self.tags
  }
}

terraform "aws_oam_sink_policy" {
  part-of = "AWS::Oam::Sink"
  through = self.sink_identifier
  properties { Policy = self.policy }
}
