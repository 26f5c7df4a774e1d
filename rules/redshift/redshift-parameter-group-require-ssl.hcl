rule "redshift-parameter-group-require-ssl" {
  title    = "Redshift refuses connections without TLS"
  practice = "transit.database-tls"
  severity = "medium"
  lower    = { low = self.in_default_group }
  resource = ["AWS::Redshift::ClusterParameterGroup", "AWS::Redshift::Cluster"]
  when     = !self.in_own_group
  require  = lower(self.parameters.require_ssl) == "true"
  message  = "The warehouse accepts connections without TLS."
  why      = "A client that forgets TLS sends its password and its data in clear, and nothing tells."
  fix {
    say = "Set require_ssl to true in a parameter group of your own and use it here."
  }
  aliases = [
    "CKV_AWS_105",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"]
}
