rule "sns-topic-encrypted" {
  title    = "SNS topic is encrypted with KMS"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SNS::Topic"
  require  = self.KmsMasterKeyId != null && self.KmsMasterKeyId != ""
  message  = "The topic has no key."
  why      = <<-END
    With a key, reading what is published takes a second permission beside the topic's own, and every use of it is
    logged.
  END
  fix {
    say = "Set kms_master_key_id (KmsMasterKeyId) to a key that the publishing services may use."
  }
  aliases = [
    "CKV_AWS_26", "AVD-AWS-0095", "28545147-2fc6-42d5-a1f9-cf226658e591", "9d13b150-a2ab-42a1-b6f4-142e41f81e52", "W47",
    "terrascan:AC_AWS_0502", "guard:SNS_ENCRYPTED_KMS",
  ]
  references = ["https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"]
}
