default "AWS::DMS::ReplicationInstance" "PubliclyAccessible" {
  value  = true
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html"
}

default "AWS::DMS::ReplicationInstance" "PubliclyAccessible" {
  value  = false
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/dms_replication_instance.html.markdown"
}

default "AWS::DMS::Endpoint" "SslMode" {
  value  = "none"
  source = "https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateEndpoint.html"
}

default "AWS::DMS::ReplicationInstance" "AutoMinorVersionUpgrade" {
  value  = false
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/dms_replication_instance.html.markdown"
}

default "AWS::DMS::ReplicationInstance" "AutoMinorVersionUpgrade" {
  value  = true
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html"
}
