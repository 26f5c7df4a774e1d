rule "ec2-instance-volumes-encrypted" {
  title    = "EC2 instance or launch template encrypts its volumes"
  practice = "ec2.encrypted-volumes"
  severity = "high"
  lower    = { medium = !written(it.Ebs.Encrypted) }
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]
  each     = [for v in self.volumes : v if v.NoDevice == null && v.VirtualName == null]
  require  = it.Ebs.Encrypted == true
  message  = "Volume `${it.DeviceName}` is not encrypted."
  why      = "A snapshot or a detached disk can be read by whoever obtains it."
  fix {
    set = {
      "it.Ebs.Encrypted" = true
    }
    say = "Encrypt the volume, or turn on encryption by default for the account."
  }
  aliases = [
    "CKV_AWS_8", "AVD-AWS-0131", "AVD-AWS-0008", "4de9de27-254e-424f-bd70-4c1e95790838", "terrascan:AC_AWS_0167",
  ]
  concepts   = ["auto-scaling-launch-config-volumes-encrypted"]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
}
