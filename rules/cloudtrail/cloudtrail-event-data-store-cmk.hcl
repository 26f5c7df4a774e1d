rule "cloudtrail-event-data-store-cmk" {
  title    = "CloudTrail event data store is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::CloudTrail::EventDataStore"
  require  = self.KmsKeyId != null
  message  = "The events are encrypted with AWS's key, not with a customer key."
  why      = "A customer key has a policy and a log of its own: who may query the store is then not enough to read it."
  fix {
    say = "Name a KMS key; once the store has one, it cannot be changed."
  }
  aliases = [
    "CKV_AWS_294",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"]
}
