rule "ec2-ami-not-shared" {
  title    = "AMI is not shared with everyone"
  practice = "ami.encrypted-private"
  severity = "critical"
  resource = "aws_ami_launch_permission"
  require  = self.group != "all"
  message  = "Everyone with an AWS account may start this image and read its disks."
  why      = "Images carry configuration, code and forgotten credentials; public ones are searched for them."
  fix {
    say = "Name accounts or the organization instead of the group all."
  }
  aliases = [
    "CKV_AWS_205", "ba4e0031-3e9d-4d7d-b0d6-bd8f003f8698", "terrascan:AC_AWS_0006",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"]
}
