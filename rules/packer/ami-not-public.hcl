rule "ami-not-public" {
  title    = "Image is not shared with everyone"
  practice = "ami.encrypted-private"
  severity = "critical"
  resource = "packer::Image"
  when     = self.of_aws
  require  = !contains(self.Settings.ami_groups, "all") && !contains(self.Settings.snapshot_groups, "all")
  message  = "Everyone with an AWS account may use this image."
  why      = "Images carry configuration, code and forgotten credentials; public ones are searched for them."
  fix {
    say = "Name accounts (ami_users) or the organization (ami_org_arns) instead of the group all."
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"]
}
