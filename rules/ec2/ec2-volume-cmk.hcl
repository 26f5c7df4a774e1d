rule "ec2-volume-cmk" {
  title    = "EBS volume is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::EC2::Volume"
  require  = self.KmsKeyId != null
  message  = "No customer key encrypts the volume."
  why      = "The use of a customer key can be watched, and taken away from whoever should no longer read."
  fix {
    say = "Name a KMS key (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_189", "AVD-AWS-0027", "b7063015-6c31-4658-a8e7-14f98f37fd42", "W37", "guard:EBS_VOLUME_ENCRYPTION_KEY_RULE",
  ]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
}
