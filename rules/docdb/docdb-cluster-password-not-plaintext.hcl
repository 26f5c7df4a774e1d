rule "docdb-cluster-password-not-plaintext" {
  title    = "Document database's master password is not in the code"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::DocDB::DBCluster"
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
    "39423ce4-9011-46cd-b6b1-009edcd9385d", "F70",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-secrets-manager.html"]
}
