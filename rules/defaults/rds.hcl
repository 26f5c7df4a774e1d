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
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/v4.67.0/website/docs/r/rds_cluster.html.markdown"
}

default "AWS::RDS::DBInstance" "BackupRetentionPeriod" {
  value  = 0
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/db_instance.html.markdown"
}

default "AWS::RDS::DBInstance" "BackupRetentionPeriod" {
  value  = 1
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html"
}

default "AWS::RDS::DBCluster" "BackupRetentionPeriod" {
  value  = 1
  source = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html"
}

default "AWS::RDS::DBInstance" "PubliclyAccessible" {
  value  = false
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/db_instance.html.markdown"
}
