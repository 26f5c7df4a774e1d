rule "redshift-serverless-namespace-cmk" {
  title    = "Serverless warehouse is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::RedshiftServerless::Namespace"
  require  = self.KmsKeyId != null
  message  = "The namespace uses AWS's key."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_282",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-namespace.html"]
}
