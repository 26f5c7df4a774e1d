default "AWS::ElasticLoadBalancing::LoadBalancer" "Scheme" {
  value  = "internet-facing"
  source = "https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html"
}

default "AWS::ElasticLoadBalancing::LoadBalancer" "AccessLoggingPolicy.Enabled" {
  value  = self.AccessLoggingPolicy.S3BucketName != null
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/elb.html.markdown"
}
