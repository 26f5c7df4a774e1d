rule "ec2-volume-encrypted" {
  title    = "EBS volume is encrypted"
  practice = "ec2.encrypted-volumes"
  severity = "high"
  lower    = { medium = !written(self.Encrypted) } # an account may encrypt by default
  resource = "AWS::EC2::Volume"
  require  = self.Encrypted == true
  message  = "The volume stores its data unencrypted."
  why      = "A snapshot or a detached disk can be read by whoever obtains it."
  fix { set = { Encrypted = true } }
  aliases = [
    "CKV_AWS_3", "CKV2_AWS_2", "AVD-AWS-0026", "F1", "AC_AWS_0460", "ENCRYPTED_VOLUMES",
    "cc997676-481b-4e93-aa81-d19f8c5e9b12", "80b7ac3f-d2b7-4577-9b10-df7913497162",
  ]
  concepts   = ["ec2-attached-volumes-encrypted"]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
}
