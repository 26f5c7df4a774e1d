rule "ec2-ami-shared-with-organization" {
  title    = "AMI is shared with an organization rather than with single accounts"
  practice = "ami.encrypted-private"
  severity = "low"
  tier     = "extra"
  resource = "aws_ami_launch_permission"
  require  = self.account_id == null
  message  = "Account ${self.account_id} may start this image and read its disks."
  why      = "An account that leaves the organization, or changes hands, keeps the image until somebody thinks of the list."
  fix {
    say = "Name the organization (organization_arn) or a unit of it (organizational_unit_arn)."
  }
  aliases = [
    "CKV_AWS_205", "terrascan:AC_AWS_0006",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-with-organizations-and-OUs.html"]
}
