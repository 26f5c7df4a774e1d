rule "ami-encrypted" {
  title    = "Image is built encrypted"
  practice = "ami.encrypted-private"
  severity = "high"
  lower    = { medium = !written(self.Settings.encrypt_boot) }
  resource = "packer::Image"
  when     = self.is_ami
  require  = lower(tostring(self.Settings.encrypt_boot)) == "true" || (length(self.Settings.launch_block_device_mappings) > 0 && alltrue([for m in self.Settings.launch_block_device_mappings : lower(tostring(m.encrypted)) == "true"]))
  message  = "The image's snapshots are not encrypted by this build."
  why      = <<-END
    Whoever gets at a snapshot of the image reads all that was built into it, and every instance starts on a clear
    disk.
  END
  fix {
    say = "Set encrypt_boot = true, and kms_key_id to a key that the users of the image may use."
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"]
}
