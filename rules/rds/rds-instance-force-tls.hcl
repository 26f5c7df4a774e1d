rule "rds-instance-force-tls" {
  title    = "RDS database refuses connections without TLS"
  practice = "transit.database-tls"
  severity = "medium"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = self.stands_alone && rds_tls_parameter(self.engine) != null
  require  = contains(["1", "on", "true", "ssl"], lower(self.parameters[rds_tls_parameter(self.engine)]))
  message  = "The database accepts connections without TLS."
  why      = "A client that forgets TLS sends its password and its data in clear, and nothing tells."
  fix {
    say = "Set ${rds_tls_parameter(self.engine)} to ${startswith(self.engine, "db2") ? "SSL" : "1"} in a parameter group of your own and use it here."
  }
  aliases = [
    "CKV2_AWS_69",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.html", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Db2.Concepts.SSL.html"]
}
