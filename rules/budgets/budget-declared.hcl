rule "budget-declared" {
  title    = "Somebody is told when the account costs more than planned"
  practice = "account.billing"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = length([for b in resources("AWS::Budgets::Budget") : b if length(b.NotificationsWithSubscribers) > 0]) > 0 || length(resources("AWS::CE::AnomalySubscription")) > 0 || anytrue([for a in resources("AWS::CloudWatch::Alarm") : a.Namespace == "AWS/Billing"])
  message  = "No budget, cost anomaly subscription or billing alarm watches what the account costs."
  why      = "Stolen credentials first show in the bill: machines for mining in regions that nobody uses."
  fix {
    say = "Declare a budget with a notification, or a cost anomaly subscription."
  }
  references = ["https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"]
}
