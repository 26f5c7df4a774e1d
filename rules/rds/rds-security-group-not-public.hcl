rule "rds-security-group-not-public" {
  title    = "RDS database is not opened to the internet by a security group"
  practice = "ec2.security-groups"
  severity = "critical"
  lower    = { medium = self.hidden }
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::RDS::DBSecurityGroup", "AWS::RDS::DBSecurityGroupIngress"]
  params   = { addresses = 65536 }
  let {
    open = public_exposure(self.admitted, self.ports)
  }
  require = open.addresses <= param.addresses
  message = "Its security groups open the database to ${open.reach}."
  why     = <<-END
    Databases are found by scanners within hours; one weak password or one flaw of the engine gives everything in
    them.
  END
  fix {
    say = "Admit the security groups of the clients instead of address ranges."
  }
  aliases = [
    "f0d8781f-99bf-4958-9917-d39283b168a0", "1e0ef61b-ad85-4518-a3d3-85eaad164885", "9564406d-e761-4e61-b8d7-5926e3ab8e79",
    "terrascan:AC_AWS_0066", "terrascan:AC_AWS_0067",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"]
}
