rule "ec2-copy-cmk" {
  title    = "Copy of an AMI or snapshot is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["aws_ami_copy", "aws_ebs_snapshot_copy"]
  require  = self.kms_key_id != null
  message  = "No customer key encrypts the copy."
  why      = "The use of a customer key can be watched, and taken away from whoever should no longer read."
  fix {
    say = "Name a KMS key of the copy's region (kms_key_id)."
  }
  aliases = [
    "CKV_AWS_236", "CKV_AWS_183",
  ]
  concepts   = ["ec2-ami-copy-cmk", "ec2-snapshot-copy-cmk"]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
}
