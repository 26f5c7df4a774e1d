rule "s3-bucket-not-publicly-writable" {
  title    = "S3 bucket is not publicly writable by its ACL, policy and access blocks together"
  practice = "s3.no-public"
  severity = "critical"
  resource = "AWS::S3::Bucket"
  require = (
    (length(self.public_acl_writes) == 0 || self.acls_in_force == false || self.block.IgnorePublicAcls)
    && (length(self.public_policy_writes) == 0 || self.block.RestrictPublicBuckets)
  )
  message = "Anyone can change what this bucket holds, or who may reach it."
  why     = <<-END
    Strangers replace what others download from the bucket, delete it for a ransom, or store their own at the owner's
    cost.
  END
  fix {
    set = {
      PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true }
    }
    say = "Let uploads in by presigned requests."
  }
  aliases = [
    "guard:S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "CKV_AWS_57", "F14", "terrascan:AC_AWS_0212", "terrascan:AC_AWS_0213",
    "guard:S3_BUCKET_NO_PUBLIC_RW_ACL", "64a222aa-7793-4e40-915f-4b302c76e4d4", "d24c0755-c028-44b1-b503-8e719c898832",
    "f6397a20-4cf1-4540-a997-1d363c25ef58", "terrascan:AC_AWS_0221", "terrascan:AC_AWS_0224",
    "ffdf4b37-7703-4dfe-a682-9d2e99bc6c09", "acc78859-765e-4011-a229-a65ea57db252", "terrascan:AC_AWS_0218",
    "456b00a3-1072-4149-9740-6b8bb60251b0", "AVD-AWS-0092", "38c5ee0d-7f22-4260-ab72-5073048df100",
  ]
  concepts   = ["s3-bucket-acl-not-public-write", "s3-bucket-acl-no-write-acp", "s3-bucket-policy-no-public-put", "s3-bucket-policy-no-public-delete", "s3-bucket-policy-no-public-restore"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
