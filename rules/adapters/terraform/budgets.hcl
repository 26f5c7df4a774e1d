terraform "aws_budgets_budget" {
  becomes = "AWS::Budgets::Budget"
  removed = ["cost_filters"]
  properties {
    Budget = {
      BudgetName  = self.name
      BudgetType  = self.budget_type
      TimeUnit    = self.time_unit
      BudgetLimit = [for a in [self.limit_amount] : { Amount = a, Unit = self.limit_unit } if a != null][0]
      CostFilters = length(self.cost_filter) > 0 ? { for f in self.cost_filter : f.name => f.values } : self.cost_filters
    }
    NotificationsWithSubscribers = [for n in self.notification : {
      Notification = {
        NotificationType   = n.notification_type
        ComparisonOperator = n.comparison_operator
        Threshold          = n.threshold
        ThresholdType      = n.threshold_type
      }
      Subscribers = concat(
        [for a in n.subscriber_email_addresses : { Address = a, SubscriptionType = "EMAIL" }],
        [for a in n.subscriber_sns_topic_arns : { Address = a, SubscriptionType = "SNS" }]
      )
    }]
    ResourceTags = self.tags
  }
}

terraform "aws_ce_anomaly_subscription" {
  becomes = "AWS::CE::AnomalySubscription"
  removed = ["threshold"]
  properties {
    SubscriptionName = self.name
    Subscribers      = [for s in self.subscriber : { Address = s.address, Type = s.type }]
    Frequency        = self.frequency
    MonitorArnList   = self.monitor_arn_list
    Threshold        = self.threshold
    ResourceTags     = self.tags
  }
}
