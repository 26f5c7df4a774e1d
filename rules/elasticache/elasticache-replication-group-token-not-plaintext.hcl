rule "elasticache-replication-group-token-not-plaintext" {
  title    = "Cache's auth token is not in the code"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::ElastiCache::ReplicationGroup"
  require  = !password_literal(self.AuthToken)
  message  = "The token stands in the code."
  why      = <<-END
    Whoever can read the repository, a plan or the stack's template has the password, and so has everyone to whom
    either is ever copied.
  END
  fix {
    say = "Generate the token and keep it in Secrets Manager, or let users log in with IAM (user groups)."
  }
  aliases = [
    "F44",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"]
}
