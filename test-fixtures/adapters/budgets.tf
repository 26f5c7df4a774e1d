resource "aws_budgets_budget" "example" {
  budget_type = "budget_type"
  cost_filter {
    name   = "cost_filter.name"
    values = ["cost_filter.values"]
  }
  limit_amount = "limit_amount"
  limit_unit   = "limit_unit"
  name         = "name"
  notification {
    comparison_operator        = "notification.comparison_operator"
    notification_type          = "notification.notification_type"
    subscriber_email_addresses = ["notification.subscriber_email_addresses"]
    subscriber_sns_topic_arns  = ["notification.subscriber_sns_topic_arns"]
    threshold                  = 1
    threshold_type             = "notification.threshold_type"
  }
  tags      = { key = "tags" }
  time_unit = "time_unit"
}

resource "aws_budgets_budget" "older" {
  cost_filters = { key = "cost_filters" }
}

resource "aws_ce_anomaly_subscription" "example" {
  frequency        = "frequency"
  monitor_arn_list = ["monitor_arn_list"]
  name             = "name"
  subscriber {
    address = "subscriber.address"
    type    = "subscriber.type"
  }
  tags = { key = "tags" }
}

resource "aws_ce_anomaly_subscription" "older" {
  threshold = 100
}
