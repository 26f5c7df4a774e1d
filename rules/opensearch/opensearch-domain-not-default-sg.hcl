rule "opensearch-domain-not-default-sg" {
  title    = "OpenSearch domain names its security groups"
  practice = "ec2.security-groups"
  severity = "low"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  when     = self.in_vpc
  require  = length(self.VPCOptions.SecurityGroupIds) > 0
  message  = "The domain gets the network's default security group."
  why      = "What is started without a group of its own shares the default one with it, and so its traffic."
  fix {
    say = "Name security groups (vpc_options.security_group_ids, VPCOptions.SecurityGroupIds)."
  }
  aliases = [
    "CKV_AWS_248",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]
}
