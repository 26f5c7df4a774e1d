rule "cloudwatch-log-group-cmk" {
  title    = "Log group is encrypted with a customer key"
  practice = ["account.logging-solution", "rest.kms"]
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Logs::LogGroup"
  require  = self.KmsKeyId != null
  message  = "The logs are encrypted with a key that is not yours."
  why      = "A customer key has a policy and a log of its own: reading the log group is then not enough."
  fix {
    say = "Name a KMS key whose policy admits logs.amazonaws.com."
  }
  aliases = [
    "CKV_AWS_158", "AVD-AWS-0017", "0afbcfe9-d341-4b92-a64c-7e6de0543879", "W84", "terrascan:AC_AWS_0451",
    "guard:CLOUDWATCH_LOG_GROUP_ENCRYPTED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"]
}
