rule "glue-security-configuration-encrypted" {
  title    = "Glue security configuration encrypts logs, bookmarks and results"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::Glue::SecurityConfiguration"
  let {
    encryption = self.EncryptionConfiguration
  }
  require = (
    encryption.CloudWatchEncryption.CloudWatchEncryptionMode == "SSE-KMS"
    && encryption.JobBookmarksEncryption.JobBookmarksEncryptionMode == "CSE-KMS"
    && length(encryption.S3Encryptions) > 0
    && alltrue([for s in encryption.S3Encryptions : s.S3EncryptionMode != null && s.S3EncryptionMode != "DISABLED"])
  )
  message = "Jobs under this configuration leave logs, bookmarks or results without encryption of their own."
  why     = "Logs and results hold parts of the data itself: whoever gets at them reads it."
  fix {
    say = "Set CloudWatch to SSE-KMS, bookmarks to CSE-KMS and S3 to SSE-KMS, each with a key."
  }
  aliases = [
    "CKV_AWS_99", "ad5b4e97-2850-4adf-be17-1d293e0b85ee",
  ]
  references = ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]
}
