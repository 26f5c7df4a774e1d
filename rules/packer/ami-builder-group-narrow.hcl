rule "ami-builder-group-narrow" {
  title    = "Instance that builds an image is not open to the internet"
  practice = ["ec2.security-groups", "ami.encrypted-private"]
  severity = "medium"
  lower    = { low = !written(self.Settings.temporary_security_group_source_cidrs) }
  resource = "packer::Image"
  params   = { addresses = 65536 }
  when     = self.starts && self.own_groups == false && self.Settings.communicator != "none" && self.Settings.ssh_interface != "session_manager"
  require  = cidr_addresses(coalesce(self.Settings.temporary_security_group_source_cidrs, ["0.0.0.0/0"])) <= param.addresses || lower(tostring(self.Settings.temporary_security_group_source_public_ip)) == "true"
  message  = "While it is built, the image's instance can be reached from everywhere."
  why      = "Whoever gets in while an image is built is in every instance of it."
  fix {
    say = "Set temporary_security_group_source_cidrs to your own range, or build over Session Manager (ssh_interface)."
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules.html"]
}
