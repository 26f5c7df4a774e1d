rule "rds-instance-iam-auth" {
  title    = "RDS database lets IAM identities log in"
  practice = "identity.sts-roles"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = self.stands_alone && self.signs_in_with_iam
  require  = self.EnableIAMDatabaseAuthentication == true
  message  = "The database knows passwords only."
  why      = "A password is copied and kept; an IAM token is good for a quarter of an hour, over TLS, and is logged."
  fix {
    set = {
      EnableIAMDatabaseAuthentication = true
    }
  }
  aliases = [
    "CKV_AWS_161", "AVD-AWS-0176", "88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6", "9fcd0a0a-9b6f-4670-a215-d94e6bf3f184",
    "terrascan:AC_AWS_0053", "CKV_AWS_162",
  ]
  concepts   = ["rds-cluster-iam-auth"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"]
}
