rule "redshift-serverless-namespace-cmk" {
  title    = "Redshift Serverless namespace is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::RedshiftServerless::Namespace"
  require  = self.KmsKeyId != null
  message  = "The namespace uses AWS's key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_282",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-namespace.html"]
}
