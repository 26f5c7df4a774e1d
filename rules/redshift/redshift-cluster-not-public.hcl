rule "redshift-cluster-not-public" {
  title    = "Redshift cluster has no public address"
  practice = "ec2.security-groups"
  severity = "high"
  lower    = { medium = !written(self.PubliclyAccessible) }
  resource = ["AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup"]
  require  = self.PubliclyAccessible == false
  message  = "The warehouse gets an address on the internet."
  why      = <<-END
    Only a security group and a password then stand between the internet and the data; one mistake in either is
    enough.
  END
  fix {
    set = {
      PubliclyAccessible = false
    }
  }
  aliases = [
    "CKV_AWS_87", "af173fde-95ea-4584-b904-bb3923ac4bda", "bdf8dcb4-75df-4370-92c4-606e4ae6c4d3", "terrascan:AC_AWS_0199",
    "guard:REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"]
}
