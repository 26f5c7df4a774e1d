rule "msk-cluster-encrypted-in-transit" {
  title    = "MSK cluster speaks TLS only"
  practice = "transit.https"
  severity = "high"
  lower    = { medium = self.EncryptionInfo.EncryptionInTransit.ClientBroker != "PLAINTEXT" }
  resource = "AWS::MSK::Cluster"
  require  = self.EncryptionInfo.EncryptionInTransit.ClientBroker == "TLS" && self.EncryptionInfo.EncryptionInTransit.InCluster == true
  message  = "Clients, or the brokers among themselves, may send records in clear."
  why      = "Whoever listens between clients and brokers, or between brokers, reads every record."
  fix {
    set = {
      "EncryptionInfo.EncryptionInTransit.ClientBroker" = "TLS"
      "EncryptionInfo.EncryptionInTransit.InCluster"    = true
    }
  }
  aliases = [
    "CKV_AWS_81", "AVD-AWS-0073", "6db52fa6-d4da-4608-908a-89f0c59e743e", "a976d63f-af0e-46e8-b714-8c1a9c4bf768",
  ]
  references = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"]
}
