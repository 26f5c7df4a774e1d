rule "emr-security-config-in-transit" {
  title    = "EMR encrypts what its nodes send to each other"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::EMR::SecurityConfiguration"
  require  = self.encryption.EnableInTransitEncryption == true
  message  = "The cluster's nodes talk to each other in clear."
  why      = "Shuffled data is the data itself: whoever listens between the nodes reads it."
  fix {
    say = "Set EnableInTransitEncryption to true and name the certificates."
  }
  aliases = [
    "CKV_AWS_351", "AVD-AWS-0138", "5b033ec8-f079-4323-b5c8-99d4620433a9", "W61",
    "guard:EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE",
  ]
  concepts   = ["emr-security-config-complete"]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"]
}
