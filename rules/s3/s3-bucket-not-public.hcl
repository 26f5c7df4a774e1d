rule "s3-bucket-not-public" {
  title    = "S3 bucket is not public by its ACL, policy and access blocks together"
  practice = "s3.no-public"
  severity = "critical"
  resource = "AWS::S3::Bucket"
  require = (
    (length(self.public_acl_access) == 0 || self.acls_in_force == false || self.block.IgnorePublicAcls)
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
    "guard:S3_BUCKET_PUBLIC_READ_PROHIBITED", "CKV_AWS_20", "AVD-AWS-0092", "38c5ee0d-7f22-4260-ab72-5073048df100",
    "07dda8de-d90d-469e-9b37-1aca53526ced", "219f4c95-aa50-44e0-97de-cf71f4641170", "W31", "terrascan:AC_AWS_0210",
    "guard:S3_BUCKET_PUBLIC_READ_ACL", "CKV2_AWS_43", "57b9893d-33b1-4419-bcea-a717ea87e139",
    "835d5497-a526-4aea-a23f-98a9afd1635f", "terrascan:AC_AWS_0215", "terrascan:AC_AWS_0211", "CKV_AWS_70",
    "7af43613-6bb9-4a0e-8c4d-1314b799425e", "7772bb8c-c0f3-42d4-8e4e-f1b8939ad085", "F16",
    "guard:S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL", "1df37f4b-7197-45ce-83f8-9994d2fcf885",
    "f97b7d23-568f-4bcc-9ac9-02df0d57fbba", "terrascan:AC_AWS_0219", "66c6f96f-2d9e-417e-a998-9058aeeecd44",
    "faa8fddf-c0aa-4b2d-84ff-e993e233ebe9", "terrascan:AC_AWS_0220", "d24c0755-c028-44b1-b503-8e719c898832",
    "f6397a20-4cf1-4540-a997-1d363c25ef58", "terrascan:AC_AWS_0221", "terrascan:AC_AWS_0224",
    "ffdf4b37-7703-4dfe-a682-9d2e99bc6c09", "acc78859-765e-4011-a229-a65ea57db252", "terrascan:AC_AWS_0218",
    "456b00a3-1072-4149-9740-6b8bb60251b0",
    "F9", "guard:S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
  ]
  concepts   = ["s3-bucket-not-publicly-readable", "s3-bucket-acl-not-public-read", "s3-bucket-acl-not-authenticated-users", "s3-bucket-policy-no-not-principal", "s3-access-log-target-private"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
