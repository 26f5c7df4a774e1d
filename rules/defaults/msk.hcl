default "AWS::MSK::Cluster" "EncryptionInfo.EncryptionInTransit.ClientBroker" {
  value  = "TLS"
  source = "https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html"
}

default "AWS::MSK::Cluster" "EncryptionInfo.EncryptionInTransit.InCluster" {
  value  = true
  source = "https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html"
}

default "AWS::MSK::Cluster" "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type" {
  value  = "DISABLED"
  source = "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html"
}
