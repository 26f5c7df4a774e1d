rule "elasticache-cluster-subnet-group" {
  title    = "ElastiCache cluster is not in the default subnet group"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ElastiCache::CacheCluster"
  require  = self.replication_group != null || (self.CacheSubnetGroupName != null && self.CacheSubnetGroupName != "default")
  message  = "The cache lands in the default network."
  why      = "Subnets of the default network are public ones, shared with whatever else was started without thought."
  fix {
    say = "Name a subnet group of private subnets; it takes a new cluster."
  }
  aliases = [
    "CKV_AWS_323", "8c849af7-a399-46f7-a34c-32d3dc96f1fc", "ba766c53-fe71-4bbb-be35-b6803f2ef13e",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html"]
}
