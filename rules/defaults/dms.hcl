default "AWS::DMS::ReplicationInstance" "PubliclyAccessible" {
  value  = true
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html"
}

default "AWS::DMS::ReplicationInstance" "PubliclyAccessible" {
  value  = false
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance"
}
