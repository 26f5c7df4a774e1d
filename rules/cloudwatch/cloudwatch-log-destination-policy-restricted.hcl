rule "cloudwatch-log-destination-policy-restricted" {
  title    = "CloudWatch Logs destination takes logs from named accounts only"
  practice = "account.logging-solution"
  severity = "high"
  resource = "AWS::Logs::Destination"
  let {
    open = public_grants(self.policy, "logs")
  }
  require = length(open) == 0
  message = "Any AWS account can send its logs to this destination."
  why     = "A stranger writes into the stream that alarms and investigations rest on, and this account pays for it."
  fix {
    say = "Name the accounts, or the organization by aws:PrincipalOrgID."
  }
  aliases = [
    "db0ec4c4-852c-46a2-b4f3-7ec13cdb12a8",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html"]
}
