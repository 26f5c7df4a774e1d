default "AWS::Neptune::DBCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"
}

default "AWS::Neptune::DBCluster" "BackupRetentionPeriod" {
  value  = 1
  source = "https://docs.aws.amazon.com/neptune/latest/userguide/api-clusters.html"
}
