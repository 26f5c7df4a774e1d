# A domain has subnets as soon as a list of them is written, known or not: the service takes no empty one.
view "AWS::OpenSearchService::Domain" {
  names                    = [self.DomainName, "arn:aws:es:*:*:domain/${self.DomainName}"]
  endpoint_options_written = given
  vpc_options_written      = given
  in_vpc                   = self.vpc_options_written != false && !surely(length(self.VPCOptions.SubnetIds) == 0)
  cluster                  = self.ClusterConfig
  one_node                 = self.ClusterConfig.InstanceCount == 1 && self.ClusterConfig.DedicatedMasterEnabled != true && self.ClusterConfig.WarmEnabled != true
}

view "AWS::Elasticsearch::Domain" {
  names                    = [self.DomainName, "arn:aws:es:*:*:domain/${self.DomainName}"]
  endpoint_options_written = given
  vpc_options_written      = given
  in_vpc                   = self.vpc_options_written != false && !surely(length(self.VPCOptions.SubnetIds) == 0)
  cluster                  = self.ElasticsearchClusterConfig
  one_node                 = self.ElasticsearchClusterConfig.InstanceCount == 1 && self.ElasticsearchClusterConfig.DedicatedMasterEnabled != true
}
