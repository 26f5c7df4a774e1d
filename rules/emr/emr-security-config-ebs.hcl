rule "emr-security-config-ebs" {
  title    = "EMR encrypts its nodes' EBS volumes, the root volume included"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::EMR::SecurityConfiguration"
  when     = self.encryption.EnableAtRestEncryption == true && self.encryption.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration != null
  require  = self.encryption.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EnableEbsEncryption == true
  message  = "EBS volumes of the nodes stay in clear, the root volume among them."
  why      = <<-END
    LUKS covers the storage volumes only: logs and what is installed on the root volume stay readable in a snapshot.
  END
  fix {
    say = "Set LocalDiskEncryptionConfiguration.EnableEbsEncryption to true."
  }
  aliases = [
    "CKV_AWS_350",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"]
}
