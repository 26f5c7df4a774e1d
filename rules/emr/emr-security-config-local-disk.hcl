rule "emr-security-config-local-disk" {
  title    = "EMR encrypts its nodes' disks"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::EMR::SecurityConfiguration"
  when     = self.encryption.EnableAtRestEncryption == true
  require  = self.encryption.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration != null
  message  = "The nodes' disks stay in clear."
  why      = "What is spilled to disk is the data itself; a volume or a snapshot that is left behind can be read."
  fix {
    say = "Add LocalDiskEncryptionConfiguration with a KMS key."
  }
  aliases = [
    "CKV_AWS_349", "AVD-AWS-0139", "CKV_AWS_350",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"]
}
