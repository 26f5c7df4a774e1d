rule "emr-block-public-access" {
  title    = "EMR refuses clusters that are open to the internet"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "aws_emr_block_public_access_configuration"
  require  = self.block_public_security_group_rules == true
  message  = "The account lets EMR clusters start with security groups that are open to the internet."
  why      = "One careless security group then puts a cluster, and the data it reads, in front of everyone."
  fix {
    set = {
      block_public_security_group_rules = true
    }
  }
  aliases = [
    "CKV_AWS_390",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"]
}
