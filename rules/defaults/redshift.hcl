default "AWS::Redshift::Cluster" "Encrypted" {
  value  = account.aws_provider_6
  since  = "2025-06-18" # version 6 of the provider
  then   = true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/redshift_cluster.html.markdown"
}

default "AWS::Redshift::Cluster" "Encrypted" {
  value  = true
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html"
}

default "AWS::Redshift::Cluster" "PubliclyAccessible" {
  value  = account.aws_provider_6 == false
  since  = "2025-06-18" # version 6 of the provider
  then   = false
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/redshift_cluster.html.markdown"
}

default "AWS::Redshift::Cluster" "PubliclyAccessible" {
  value  = false
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html"
}

default "AWS::RedshiftServerless::Workgroup" "PubliclyAccessible" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-workgroup.html"
}
