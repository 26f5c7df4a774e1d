default "AWS::RDS::DBCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"
}

default "AWS::RDS::GlobalCluster" "StorageEncrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateGlobalCluster.html"
}

default "AWS::RDS::DBCluster" "Engine" {
  value  = "aurora" # the provider demands it from version 5 on
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/4.67.0/docs/resources/rds_cluster"
}
