rule "emr-security-config-in-transit" {
  title    = "EMR encrypts what its nodes send to each other"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::EMR::SecurityConfiguration"
  let {
    encryption = self.SecurityConfiguration.EncryptionConfiguration
  }
  require = (
    encryption.EnableInTransitEncryption == true
    && encryption.InTransitEncryptionConfiguration.TLSCertificateConfiguration != null
  )
  message = "The cluster's nodes talk to each other in clear."
  why     = "Shuffled data is the data itself: whoever listens between the nodes reads it."
  fix {
    say = "Set EnableInTransitEncryption to true and name the certificates."
  }
  aliases = [
    "CKV_AWS_351", "AVD-AWS-0138",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html"]
}
