rule "redshift-parameter-group-require-ssl" {
  title    = "Warehouse refuses connections without TLS"
  practice = "transit.database-tls"
  severity = "medium"
  lower    = { low = self.ClusterParameterGroupName == null }
  resource = "AWS::Redshift::Cluster"
  require  = lower(self.parameters.require_ssl) == "true"
  message  = "The cluster accepts connections without TLS."
  why      = "A client that forgets TLS sends its password and its data in clear, and nothing tells."
  fix {
    say = "Set require_ssl to true in a parameter group of your own and use it here."
  }
  aliases = [
    "CKV_AWS_105",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"]
}
