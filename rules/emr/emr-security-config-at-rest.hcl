rule "emr-security-config-at-rest" {
  title    = "EMR encrypts what it stores"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::EMR::SecurityConfiguration"
  require  = self.encryption.EnableAtRestEncryption == true
  message  = "The clusters keep data in S3 and on their disks without encryption of their own."
  why      = "Intermediate data is the data itself: whoever gets at a volume, or at the bucket, reads it."
  fix {
    say = "Set EnableAtRestEncryption to true and say how S3 and local disks are encrypted."
  }
  aliases = [
    "CKV_AWS_171", "AVD-AWS-0137", "5b033ec8-f079-4323-b5c8-99d4620433a9", "W61",
    "guard:EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE", "CKV_AWS_349", "AVD-AWS-0139", "CKV_AWS_350",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"]
}
