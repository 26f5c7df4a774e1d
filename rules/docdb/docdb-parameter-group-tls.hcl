rule "docdb-parameter-group-tls" {
  title    = "DocumentDB takes TLS connections only"
  practice = "transit.database-tls"
  severity = "high"
  resource = "AWS::DocDB::DBClusterParameterGroup"
  require  = self.Parameters.tls != "disabled"
  message  = "TLS, which is on unless somebody turns it off, is turned off."
  why      = "Passwords and documents then cross the network in clear."
  fix {
    say = "Set tls to enabled, or leave the parameter out."
  }
  aliases = [
    "CKV_AWS_90",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html"]
}
