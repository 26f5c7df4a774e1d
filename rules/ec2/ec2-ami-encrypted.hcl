rule "ec2-ami-encrypted" {
  title    = "AMI is registered with encrypted volumes only"
  practice = "ec2.encrypted-volumes"
  severity = "high"
  resource = "aws_ami"
  each     = self.ebs_block_device
  require  = it.encrypted == true || it.snapshot_id != null
  message  = "Volume `${it.device_name}` of the image is not encrypted."
  why      = "Every instance of the image stores its data clear, and so does every snapshot of it."
  fix {
    say = "Set encrypted on each ebs_block_device, or name an encrypted snapshot."
  }
  aliases = [
    "CKV_AWS_204", "8bbb242f-6e38-4127-86d4-d8f0b2687ae2", "terrascan:AC_AWS_0005",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"]
}
