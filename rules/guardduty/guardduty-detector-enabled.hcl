rule "guardduty-detector-enabled" {
  title    = "GuardDuty detector is enabled"
  practice = "account.advisor"
  severity = "medium"
  resource = "AWS::GuardDuty::Detector"
  require  = self.Enable != false
  message  = "The detector is there but switched off."
  why      = "A detector that is off looks like one that finds nothing."
  fix {
    set = {
      Enable = true
    }
  }
  aliases = [
    "CKV_AWS_238", "704dadd3-54fc-48ac-b6a0-02f170011473", "a25cd877-375c-4121-a640-730929936fac", "terrascan:AC_AWS_0131",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html"]
}
