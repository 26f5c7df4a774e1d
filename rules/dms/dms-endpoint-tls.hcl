rule "dms-endpoint-tls" {
  title    = "DMS endpoint speaks TLS with its database"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::DMS::Endpoint"
  when     = matches(lower(self.EngineName), "^(mysql|mariadb|postgres|aurora|aurora-postgresql|oracle|sqlserver|mongodb|docdb|db2|sybase)")
  require  = self.SslMode != "none"
  message  = "The endpoint talks to the database in clear."
  why      = "The password and a copy of all data cross the network, often between data centres."
  fix {
    say = "Set ssl_mode (SslMode) to verify-full, or to what the engine offers at best."
  }
  aliases = [
    "CKV2_AWS_49",
  ]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"]
}
