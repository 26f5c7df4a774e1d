rule "rds-instance-password-not-plaintext" {
  title    = "Database's master password is not in the code"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  require  = !password_literal(self.MasterUserPassword)
  message  = "The password stands in the code."
  why      = <<-END
    Whoever can read the repository, a plan or the stack's template has the password, and so has everyone to whom
    either is ever copied.
  END
  fix {
    say = "Let AWS keep it (manage_master_user_password, ManageMasterUserPassword), or generate it and keep it in Secrets Manager."
  }
  aliases = [
    "F23", "guard:RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD", "F34",
    "guard:RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD",
  ]
  concepts   = ["rds-cluster-password-not-plaintext"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"]
}
