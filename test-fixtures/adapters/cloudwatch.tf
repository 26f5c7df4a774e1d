resource "aws_cloudwatch_metric_alarm" "example" {
  actions_enabled                       = true
  alarm_actions                         = ["alarm_actions"]
  alarm_description                     = "alarm_description"
  alarm_name                            = "alarm_name"
  comparison_operator                   = "comparison_operator"
  datapoints_to_alarm                   = 1
  dimensions                            = { key = "dimensions" }
  evaluate_low_sample_count_percentiles = "evaluate_low_sample_count_percentiles"
  evaluation_periods                    = 2
  extended_statistic                    = "extended_statistic"
  insufficient_data_actions             = ["insufficient_data_actions"]
  metric_name                           = "metric_name"
  metric_query {
    account_id = "metric_query.account_id"
    expression = "metric_query.expression"
    id         = "metric_query.id"
    label      = "metric_query.label"
    metric {
      dimensions  = { key = "metric_query.metric.dimensions" }
      metric_name = "metric_query.metric.metric_name"
      namespace   = "metric_query.metric.namespace"
      period      = 3
      stat        = "metric_query.metric.stat"
      unit        = "metric_query.metric.unit"
    }
    period      = 4
    return_data = true
  }
  namespace           = "namespace"
  ok_actions          = ["ok_actions"]
  period              = 5
  statistic           = "statistic"
  tags                = { key = "tags" }
  threshold           = 6
  threshold_metric_id = "threshold_metric_id"
  treat_missing_data  = "treat_missing_data"
  unit                = "unit"
}

resource "aws_oam_sink" "example" {
  name = "name"
  tags = { key = "tags" }
}

resource "aws_oam_sink_policy" "example" {
  policy          = "policy"
  sink_identifier = "sink_identifier"
}
