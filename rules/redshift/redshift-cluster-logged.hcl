rule "redshift-cluster-logged" {
  title    = "Redshift cluster writes an audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::Redshift::Cluster"
  require  = self.LoggingProperties != null
  message  = "Connections, users and queries are not logged."
  why      = "After a theft nobody can say who asked for what, and while it goes on nobody notices."
  fix {
    say = "Send the log to CloudWatch or to a bucket (aws_redshift_logging, LoggingProperties)."
  }
  aliases = [
    "CKV_AWS_71", "15ffbacc-fa42-4f6f-a57d-2feac7365caa", "3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6", "terrascan:AC_AWS_0200",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"]
}
