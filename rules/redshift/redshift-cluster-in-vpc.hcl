rule "redshift-cluster-in-vpc" {
  title    = "Redshift cluster is not in the default VPC"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Redshift::Cluster"
  require  = self.ClusterSubnetGroupName != null
  message  = "No subnet group is named: the cluster lands in the default network."
  why      = "Every subnet of the default network is public, and its default group admits all that stands in it."
  fix {
    say = "Name a subnet group of private subnets."
  }
  aliases = [
    "CKV_AWS_154", "AVD-AWS-0127", "0a494a6a-ebe2-48a0-9d77-cf9d5125e1b3",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"]
}
