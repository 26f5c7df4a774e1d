rule "ec2-ami-copy-encrypted" {
  title    = "AMI copy is encrypted"
  practice = "ec2.encrypted-volumes"
  severity = "high"
  lower    = { medium = !written(self.encrypted) }
  resource = "aws_ami_copy"
  require  = self.encrypted == true
  message  = "The copy keeps the image's volumes as they are, clear if they were clear."
  why      = "Whoever gets at the image's snapshots reads all that was built into it."
  fix {
    set = {
      encrypted = true
    }
  }
  aliases = [
    "CKV_AWS_235",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"]
}
