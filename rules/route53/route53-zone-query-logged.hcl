rule "route53-zone-query-logged" {
  title    = "Route 53 public zone logs its DNS queries"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Route53::HostedZone"
  when     = length(self.VPCs) == 0
  require  = self.QueryLoggingConfig.CloudWatchLogsLogGroupArn != null
  message  = "Nobody records which names of this zone are asked for."
  why      = "Queries show who looks for names that should be unknown, and what is still in use before a name is given up."
  fix {
    say = "Send the query log to a log group in us-east-1."
  }
  aliases = [
    "CKV2_AWS_39", "7dbba512-e244-42dc-98bb-422339827967", "0f0fb06b-0f2f-4374-8588-f2c7c348c7a0", "terrascan:AC_AWS_0204",
  ]
  references = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html"]
}
