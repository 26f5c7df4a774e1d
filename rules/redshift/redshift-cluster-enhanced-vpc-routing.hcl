rule "redshift-cluster-enhanced-vpc-routing" {
  title    = "Redshift cluster loads and unloads through its VPC"
  practice = "network.private"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Redshift::Cluster"
  require  = self.EnhancedVpcRouting == true
  message  = "COPY and UNLOAD go past the network, its groups, endpoints and flow logs."
  why      = "Data that leaves by UNLOAD to a bucket of somebody else leaves no trace in the network."
  fix {
    set = {
      EnhancedVpcRouting = true
    }
  }
  aliases = [
    "CKV_AWS_321", "guard:REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html"]
}
