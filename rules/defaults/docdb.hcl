default "AWS::DocDB::DBCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"
}

default "AWS::DocDB::GlobalCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateGlobalCluster.html"
}

default "AWS::DocDB::DBCluster" "BackupRetentionPeriod" {
  value  = 1
  source = "https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html"
}
