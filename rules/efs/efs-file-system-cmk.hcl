rule "efs-file-system-cmk" {
  title    = "EFS file system is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::EFS::FileSystem"
  require  = self.KmsKeyId != null
  message  = "The files are not encrypted with a customer key."
  why      = "A customer key has a policy and a log of its own, and can be turned off."
  fix {
    say = "Name a KMS key; the file system is then recreated."
  }
  aliases = [
    "CKV_AWS_184", "25d251f3-f348-4f95-845c-1090e41a615c", "6d087495-2a42-4735-abf7-02ef5660a7e6", "terrascan:AC_AWS_0098",
  ]
  references = ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"]
}
