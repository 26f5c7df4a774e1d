rule "dax-cluster-endpoint-tls" {
  title    = "DAX cluster speaks TLS"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::DAX::Cluster"
  require  = self.ClusterEndpointEncryptionType == "TLS"
  message  = "The cache's endpoint speaks in clear."
  why      = "Whoever listens on the network reads what the tables keep encrypted."
  fix {
    set = {
      ClusterEndpointEncryptionType = "TLS"
    }
  }
  aliases = [
    "CKV_AWS_239",
  ]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html"]
}
