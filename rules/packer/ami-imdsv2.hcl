rule "ami-imdsv2" {
  title    = "Instances of the image need a session token for metadata (IMDSv2)"
  practice = "ami.encrypted-private"
  severity = "medium"
  lower    = { low = !written(self.Settings.imds_support) }
  resource = "packer::Image"
  when     = self.is_ami
  require  = self.Settings.imds_support == "v2.0"
  message  = "The image does not require IMDSv2 of its instances."
  why      = <<-END
    One server-side request forgery is enough to fetch the role's credentials from IMDSv1; an image can rule it out
    for all its instances.
  END
  fix {
    say = "Set imds_support = \"v2.0\"."
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]
}
