rule "vpc-security-group-no-public-database-port" {
  title    = "Security group opens no port of a database, cache or queue to the internet"
  practice = "ec2.security-groups"
  severity = "critical"
  lower    = { high = self.balances || self.private_database }
  within   = "vpc-security-group-no-public-all"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  params   = { ports = [1433, 1434, 1521, 2181, 2379, 2380, 2383, 3306, 5432, 5439, 5601, 5671, 5672, 5984, 6379, 7000, 7001, 7199, 8182, 9042, 9092, 9160, 9200, 9300, 11211, 15672, 27017, 27018, 27019, 50000, 61616], addresses = 65536 }
  let {
    open = public_exposure(self.ingress, param.ports)
  }
  require = open.addresses <= param.addresses
  message = "Port ${listed(open.ports)} is open to ${open.reach}."
  why     = <<-END
    Data stores are found by scanners within hours; one weak password or one flaw of the server gives everything in
    them.
  END
  fix {
    say = "Admit the security groups of the clients instead of address ranges."
  }
  aliases = [
    "381c3f2a-ef6f-4eff-99f7-b169cda3422c", "terrascan:AC_AWS_0233", "terrascan:AC_AWS_0234", "terrascan:AC_AWS_0235",
    "terrascan:AC_AWS_0236", "terrascan:AC_AWS_0237", "terrascan:AC_AWS_0238", "terrascan:AC_AWS_0239", "terrascan:AC_AWS_0240",
    "terrascan:AC_AWS_0241", "terrascan:AC_AWS_0242", "terrascan:AC_AWS_0243", "terrascan:AC_AWS_0244", "terrascan:AC_AWS_0245",
    "terrascan:AC_AWS_0246", "terrascan:AC_AWS_0247", "terrascan:AC_AWS_0248", "terrascan:AC_AWS_0249", "terrascan:AC_AWS_0250",
    "terrascan:AC_AWS_0251", "terrascan:AC_AWS_0252", "terrascan:AC_AWS_0253", "terrascan:AC_AWS_0254", "terrascan:AC_AWS_0255",
    "terrascan:AC_AWS_0256", "terrascan:AC_AWS_0257", "terrascan:AC_AWS_0258", "terrascan:AC_AWS_0259", "terrascan:AC_AWS_0260",
    "terrascan:AC_AWS_0261", "terrascan:AC_AWS_0262", "terrascan:AC_AWS_0263", "terrascan:AC_AWS_0264", "terrascan:AC_AWS_0265",
    "terrascan:AC_AWS_0266", "terrascan:AC_AWS_0267", "terrascan:AC_AWS_0268", "terrascan:AC_AWS_0269", "terrascan:AC_AWS_0270",
    "terrascan:AC_AWS_0271", "terrascan:AC_AWS_0272", "terrascan:AC_AWS_0273", "terrascan:AC_AWS_0274",
    "54c417bf-c762-48b9-9d31-b3d87047e3f0",
  ]
  concepts   = ["vpc-security-group-no-public-sensitive-port", "vpc-security-group-no-public-analysis-services"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
