rule "emr-security-config-s3-kms" {
  title    = "EMR encrypts what it writes to S3 with a KMS key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = "AWS::EMR::SecurityConfiguration"
  require  = contains(["SSE-KMS", "CSE-KMS"], self.encryption.AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode)
  message  = "What the clusters write to S3 is not encrypted with a KMS key."
  why      = "With a key, reading takes a second permission beside the bucket's own, and every use of it is logged."
  fix {
    say = "Set EncryptionMode to SSE-KMS and name a key."
  }
  aliases = [
    "CKV_AWS_171",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"]
}
