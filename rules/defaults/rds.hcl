default "AWS::RDS::DBCluster" "StorageEncrypted" {
  value  = self.EngineMode == "serverless"
  source = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"
}

default "AWS::RDS::GlobalCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateGlobalCluster.html"
}
