rule "ec2-snapshot-copy-encrypted" {
  title    = "EBS snapshot copy is encrypted"
  practice = "ec2.encrypted-volumes"
  severity = "high"
  lower    = { medium = !written(self.encrypted) }
  resource = "aws_ebs_snapshot_copy"
  require  = self.encrypted == true
  message  = "The copy is as clear as its source."
  why      = "A snapshot is a whole disk: whoever can restore it reads everything."
  fix {
    set = {
      encrypted = true
    }
  }
  aliases = [
    "e6b4b943-6883-47a9-9739-7ada9568f8ca", "terrascan:AC_AWS_0459",
  ]
  concepts   = ["ec2-snapshot-encrypted"]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
}
