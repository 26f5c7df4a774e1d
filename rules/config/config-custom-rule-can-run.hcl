rule "config-custom-rule-can-run" {
  title    = "AWS Config may call the function of a custom rule"
  practice = "account.config"
  severity = "medium"
  resource = "AWS::Config::ConfigRule"
  when     = self.Source.Owner == "CUSTOM_LAMBDA"
  require  = anytrue([for p in self.function.permissions : p.Principal == "config.amazonaws.com" || p.Principal == "*"])
  message  = "AWS Config may not call the function of this rule; it never evaluates."
  why      = "A rule that never runs looks like a rule that never finds anything."
  fix {
    say = "Add a permission for config.amazonaws.com to the function."
  }
  references = ["https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html"]
}
