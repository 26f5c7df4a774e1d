rule "ec2-ebs-encryption-by-default" {
  title    = "EBS encryption by default is not turned off"
  practice = "ec2.encrypted-volumes"
  severity = "medium"
  resource = "aws_ebs_encryption_by_default"
  require  = self.enabled == true
  message  = "New volumes of this region start unencrypted."
  why      = "A volume that somebody makes by hand is then clear, and its snapshots too."
  fix {
    set = {
      enabled = true
    }
  }
  aliases = [
    "CKV_AWS_106", "3d3f6270-546b-443c-adb4-bb6fb2187ca6", "terrascan:AC_AWS_0079",
  ]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"]
}
