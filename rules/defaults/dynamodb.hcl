default "AWS::DAX::Cluster" "SSESpecification.SSEEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html"
}

default "AWS::DAX::Cluster" "ClusterEndpointEncryptionType" {
  value  = "NONE"
  source = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html"
}
