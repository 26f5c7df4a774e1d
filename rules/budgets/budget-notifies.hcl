rule "budget-notifies" {
  title    = "Budget notifies somebody"
  practice = "account.billing"
  severity = "low"
  resource = "AWS::Budgets::Budget"
  require  = anytrue([for n in self.NotificationsWithSubscribers : length(n.Subscribers) > 0])
  message  = "The budget tells nobody when it is used up."
  why      = "A limit that nobody hears of limits nothing."
  fix {
    say = "Add a notification with a subscriber."
  }
  references = ["https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"]
}
