rule "rds-instance-ca-current" {
  title    = "RDS database shows a certificate of a current authority"
  practice = "transit.database-tls"
  severity = "medium"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBInstance"]
  require  = !matches(self.certificate_authority, "^rds-ca-20[0-9][0-9]$")
  message  = "The authority ${self.certificate_authority} has expired."
  why      = <<-END
    Clients that check the certificate cannot connect, so somebody turns the checking off, and then anyone on the way
    can pose as the database.
  END
  fix {
    say = "Take rds-ca-rsa2048-g1 (or -rsa4096-g1, -ecc384-g1), and give clients the new bundle first."
  }
  aliases = [
    "CKV_AWS_211", "9f40c07e-699e-4410-8856-3ba0f2e3a2dd", "terrascan:AC_AWS_0057",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"]
}
