rule "rds-instance-not-in-public-subnet" {
  title    = "RDS database is in private subnets"
  practice = "ec2.security-groups"
  severity = "high"
  lower    = { low = self.hidden }
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = self.stands_alone
  require  = length(self.public_groups) == 0
  message  = "Its subnet group holds a public subnet."
  why      = <<-END
    One switch, publicly accessible, then puts the database on the internet; in a private subnet that switch does
    nothing.
  END
  fix {
    say = "Make a subnet group of subnets without a route to an internet gateway."
  }
  aliases = [
    "2f737336-b18a-4602-8ea0-b200312e1ac1", "4e88adee-a8eb-4605-a78d-9fb1096e3091",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html", "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"]
}
