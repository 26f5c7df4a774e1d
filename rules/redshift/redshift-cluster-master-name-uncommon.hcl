rule "redshift-cluster-master-name-uncommon" {
  title    = "Public Redshift cluster's administrator has no name that everybody tries"
  practice = "ami.default-accounts"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::Redshift::Cluster"
  when     = self.PubliclyAccessible == true
  require  = !contains(["admin", "administrator", "awsuser", "master", "postgres", "redshift", "root"], lower(self.MasterUsername))
  message  = "The administrator is called ${self.MasterUsername}, and the cluster has a public address."
  why      = "Half of the guessing is done: whoever tries passwords from the internet begins with these names."
  fix {
    say = "Take away the public address; name the administrator otherwise."
  }
  aliases = [
    "CKV_AWS_391",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"]
}
