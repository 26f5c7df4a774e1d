rule "access-analyzer-enabled" {
  title    = "IAM Access Analyzer is enabled"
  practice = "account.advisor"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = length(resources("AWS::AccessAnalyzer::Analyzer")) > 0
  message  = "The baseline of this account declares no analyzer."
  why      = "The analyzer tells of buckets, roles and keys that became reachable from outside."
  fix {
    say = "Declare an analyzer of type ACCOUNT or ORGANIZATION."
  }
  aliases = [
    "AVD-AWS-0175", "e592a0c5-5bdb-414c-9066-5dba7cdea370", "8d29754a-2a18-460d-a1ba-9509f8d359da",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"]
}
