rule "log-bucket-undeletable" {
  title    = "Bucket that keeps audit or billing records cannot be emptied"
  practice = "account.trail-bucket"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  when     = length(self.records) > 0
  require  = self.ObjectLockEnabled == true || self.mfa_delete || denies(self.policies, "s3:DeleteObject") || denies(self.policies, "s3:DeleteObjectVersion")
  message  = "Whoever may administer the bucket may delete the records, their older versions included."
  why      = <<-END
    A record that its subject can delete proves nothing: object lock, MFA delete or a Deny keeps it from
    administrators too.
  END
  fix {
    set = {
      ObjectLockEnabled = true
    }
    say = "Or deny s3:DeleteObject and s3:DeleteObjectVersion to everybody, or turn on MFA delete."
  }
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"]
}
