rule "kms-key-rotated" {
  title    = "KMS customer key is rotated"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::KMS::Key"
  when     = self.KeySpec == "SYMMETRIC_DEFAULT" && (self.KeyUsage == null || self.KeyUsage == "ENCRYPT_DECRYPT") && self.Origin == "AWS_KMS" && self.key_store == null
  require  = self.EnableKeyRotation == true
  message  = "The key keeps the same material forever."
  why      = "Rotation bounds what one leaked key can open, and old material still decrypts."
  fix {
    set = {
      EnableKeyRotation = true
    }
  }
  aliases = [
    "CKV_AWS_7", "AVD-AWS-0065", "22fbfeac-7b5a-421a-8a27-7a2178bb910b", "1c07bfaf-663c-4f6f-b22b-8e2d481e4df5",
    "235ca980-eb71-48f4-9030-df0c371029eb", "F19", "terrascan:AC_AWS_0160", "guard:CMK_BACKING_KEY_ROTATION_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"]
}
