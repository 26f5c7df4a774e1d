rule "s3-bucket-not-public" {
  title    = "Bucket is not public, whatever its ACL, its policy and its access blocks say together"
  practice = "s3.no-public"
  severity = "critical"
  resource = "AWS::S3::Bucket"
  require = (
    (length(self.public_grants_by_acl) == 0 || self.acls_in_force == false || self.block.IgnorePublicAcls)
    && (length(public_grants(self.policies, "s3")) == 0 || self.block.RestrictPublicBuckets)
  )
  message = "Anyone can reach the objects of this bucket."
  why     = "Public buckets are found by scanners within hours, and whatever lies in them is then copied for good."
  fix {
    set = {
      PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true }
    }
    say = "Serve public content through CloudFront with origin access control."
  }
  aliases = [
    "guard:S3_BUCKET_PUBLIC_READ_PROHIBITED", "guard:S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "CKV_AWS_20", "AVD-AWS-0092",
    "38c5ee0d-7f22-4260-ab72-5073048df100", "07dda8de-d90d-469e-9b37-1aca53526ced", "219f4c95-aa50-44e0-97de-cf71f4641170",
    "W31", "terrascan:AC_AWS_0210", "guard:S3_BUCKET_PUBLIC_READ_ACL", "CKV_AWS_57", "F14", "terrascan:AC_AWS_0212",
    "terrascan:AC_AWS_0213", "guard:S3_BUCKET_NO_PUBLIC_RW_ACL", "CKV2_AWS_43", "57b9893d-33b1-4419-bcea-a717ea87e139",
    "835d5497-a526-4aea-a23f-98a9afd1635f", "terrascan:AC_AWS_0215", "terrascan:AC_AWS_0211",
  ]
  concepts   = ["s3-bucket-not-publicly-readable", "s3-bucket-not-publicly-writable", "s3-bucket-acl-not-public-read", "s3-bucket-acl-not-public-write", "s3-bucket-acl-not-authenticated-users"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
