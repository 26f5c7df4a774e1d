view "AWS::OpenSearchService::Domain" {
  names                    = [self.DomainName, "arn:aws:es:*:*:domain/${self.DomainName}"]
  endpoint_options_written = given
  one_node                 = self.ClusterConfig.InstanceCount == 1 && self.ClusterConfig.DedicatedMasterEnabled != true && self.ClusterConfig.WarmEnabled != true
}

view "AWS::Elasticsearch::Domain" {
  names                    = [self.DomainName, "arn:aws:es:*:*:domain/${self.DomainName}"]
  endpoint_options_written = given
  one_node                 = self.ElasticsearchClusterConfig.InstanceCount == 1 && self.ElasticsearchClusterConfig.DedicatedMasterEnabled != true
}
