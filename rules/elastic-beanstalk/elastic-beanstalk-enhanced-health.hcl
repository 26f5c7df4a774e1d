rule "elastic-beanstalk-enhanced-health" {
  title    = "Elastic Beanstalk environment reports its health in detail"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ElasticBeanstalk::Environment"
  require  = anytrue([for o in self.options : o.Namespace == "aws:elasticbeanstalk:healthreporting:system" && o.OptionName == "SystemType" && o.Value == "enhanced"])
  message  = "The environment reports only whether it answers."
  why      = "Enhanced health shows which instance fails, and how, and is what managed updates need."
  fix {
    say = "Set aws:elasticbeanstalk:healthreporting:system SystemType to enhanced."
  }
  aliases = [
    "CKV_AWS_312",
  ]
  references = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-api.html"]
}
