rule "opensearch-domain-in-vpc" {
  title    = "OpenSearch domain is inside a VPC"
  practice = "ec2.security-groups"
  severity = "medium"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.in_vpc
  message  = "The domain answers on the internet, to whomever its access policy admits."
  why      = "One wrong line in the access policy, or one leaked key, then opens everything that is indexed to the world."
  fix {
    say = "Give it subnets (vpc_options, VPCOptions); it takes a new domain."
  }
  aliases = [
    "CKV_AWS_137", "W90", "guard:ELASTICSEARCH_IN_VPC_ONLY", "guard:OPENSEARCH_IN_VPC_ONLY",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]
}
