rule "rds-instance-not-public" {
  title    = "RDS database has no public address"
  practice = "ec2.security-groups"
  severity = "high"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  require  = self.PubliclyAccessible != true
  message  = "The database gets an address on the internet."
  why      = <<-END
    Only a security group and a password then stand between the internet and the data; one mistake in either is
    enough.
  END
  fix {
    set = {
      PubliclyAccessible = false
    }
  }
  aliases = [
    "CKV_AWS_17", "AVD-AWS-0180", "35113e6f-2c6b-414d-beec-7a9482d3b2d1", "de38e1d5-54cb-4111-a868-6f7722695007", "F22",
    "terrascan:AC_AWS_0054", "guard:RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]
}
