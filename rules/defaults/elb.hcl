default "AWS::ElasticLoadBalancing::LoadBalancer" "Scheme" {
  value  = "internet-facing"
  source = "https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html"
}
