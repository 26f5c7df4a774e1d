rule "elastic-beanstalk-managed-updates" {
  title    = "Elastic Beanstalk environment takes platform updates"
  practice = "workload.current"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ElasticBeanstalk::Environment"
  require  = anytrue([for o in self.options : o.Namespace == "aws:elasticbeanstalk:managedactions" && o.OptionName == "ManagedActionsEnabled" && lower(o.Value) == "true"])
  message  = "Nobody updates the environment's platform."
  why      = "Instances then keep their old kernel, runtime and web server until somebody thinks of them."
  fix {
    say = "Set aws:elasticbeanstalk:managedactions ManagedActionsEnabled to true, with a time and an update level."
  }
  aliases = [
    "CKV_AWS_340",
  ]
  references = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"]
}
