rule "rds-postgres-instance-query-logged" {
  title    = "RDS PostgreSQL logs statements"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = contains(["postgres", "aurora-postgresql"], self.engine) && self.stands_alone
  require  = self.parameter_group.Parameters.log_statement != null && self.parameter_group.Parameters.log_min_duration_statement != null
  message  = "The parameter group does not say which statements are logged."
  why      = "After a theft nobody can say what was asked for."
  fix {
    say = "Set log_statement (ddl at least) and log_min_duration_statement in a parameter group of your own."
  }
  aliases = [
    "CKV2_AWS_30", "CKV2_AWS_27",
  ]
  concepts   = ["rds-postgres-cluster-query-logged"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html"]
}
