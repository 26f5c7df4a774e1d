rule "mq-broker-user-password-not-plaintext" {
  title    = "Passwords of a broker's users are not in the code"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::AmazonMQ::Broker"
  each     = self.Users
  require  = !password_literal(it.Password)
  message  = "The password stands in the code."
  why      = <<-END
    Whoever can read the repository, a plan or the stack's template has the password, and so has everyone to whom
    either is ever copied.
  END
  fix {
    say = "Generate the password and keep it in Secrets Manager."
  }
  aliases = [
    "F52", "guard:AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD",
  ]
  references = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-creating-managing-users.html"]
}
