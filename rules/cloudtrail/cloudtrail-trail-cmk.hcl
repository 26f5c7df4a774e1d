rule "cloudtrail-trail-cmk" {
  title    = "CloudTrail trail is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::CloudTrail::Trail"
  require  = self.KMSKeyId != null
  message  = "The log files are encrypted with Amazon S3's key, not with a customer key."
  why      = "A customer key has a policy and a log of its own: reading the bucket is then not enough to read the records."
  fix {
    say = "Name a KMS key whose policy lets CloudTrail encrypt."
  }
  aliases = [
    "CKV_AWS_35", "AVD-AWS-0015", "5d9e3164-9265-470c-9a10-57ae454ac0c7", "050a9ba8-d1cb-4c61-a5e8-8805a70d3b85",
    "terrascan:AC_AWS_0033", "guard:CLOUD_TRAIL_ENCRYPTION_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"]
}
