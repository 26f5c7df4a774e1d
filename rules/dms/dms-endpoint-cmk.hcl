rule "dms-endpoint-cmk" {
  title    = "DMS endpoint's settings are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DMS::Endpoint"
  require  = anytrue([for k in [self.KmsKeyId, self.S3Settings.ServerSideEncryptionKmsKeyId] : k != null && k != ""])
  message  = "The settings of the connection are encrypted with AWS's key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_arn (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_296", "CKV_AWS_298",
  ]
  concepts   = ["dms-s3-endpoint-cmk"]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"]
}
