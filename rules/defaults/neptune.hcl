default "AWS::Neptune::DBCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"
}
