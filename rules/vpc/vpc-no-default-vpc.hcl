rule "vpc-no-default-vpc" {
  title    = "Default VPC is not used"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = ["aws_default_vpc", "aws_vpc"]
  require  = type_of(self) == "aws_vpc"
  message  = "The region's default network is kept and managed here."
  why      = <<-END
    Its subnets give public addresses to everything that starts in them, and its default groups and routes are open.
  END
  fix {
    say = "Build a network of your own, with private subnets, and delete the default one."
  }
  aliases = [
    "CKV_AWS_148", "AVD-AWS-0101", "96ed3526-0179-4c73-b1b2-372fde2e0d13", "terrascan:AC_AWS_0370",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"]
}
