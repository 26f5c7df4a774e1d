# What a build makes: the builder's arguments as they are written (a block is a list of objects) and its provisioners in order.
schema "packer::Image" {
  Builder  = "string"
  Settings = "json"
  Steps    = "list(object)"
}

view "packer::Image" {
  of_aws = startswith(self.Builder, "amazon-")
  is_ami = contains(["amazon-ebs", "amazon-ebssurrogate", "amazon-chroot"], self.Builder)
  starts = contains(["amazon-ebs", "amazon-ebssurrogate", "amazon-ebsvolume", "amazon-instance"], self.Builder)

  metadata_options = flatten([self.Settings.metadata_options])[0]
  own_groups = (
    self.Settings.security_group_id != null || self.Settings.security_group_ids != null || self.Settings.security_group_filter != null
  )
}
