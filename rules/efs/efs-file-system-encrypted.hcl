rule "efs-file-system-encrypted" {
  title    = "EFS file system is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::EFS::FileSystem"
  require  = self.Encrypted == true
  message  = "The file system keeps its files in clear."
  why      = "A backup or a replica can be read by whoever obtains it; a key of this account's own stands in the way."
  fix {
    set = {
      Encrypted = true
    }
  }
  aliases = [
    "CKV_AWS_42", "AVD-AWS-0037", "48207659-729f-4b5c-9402-f884257d794f", "2ff8e83c-90e1-4d68-a300-6d652112e622", "F32",
    "terrascan:AC_AWS_0097", "guard:EFS_ENCRYPTED_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"]
}
