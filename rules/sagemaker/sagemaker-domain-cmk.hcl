rule "sagemaker-domain-cmk" {
  title    = "SageMaker domain is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SageMaker::Domain"
  require  = self.KmsKeyId != null
  message  = "The domain's file system is encrypted with AWS's own key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId); it takes a new domain."
  }
  aliases = [
    "CKV_AWS_187",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
