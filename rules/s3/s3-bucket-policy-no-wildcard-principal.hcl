rule "s3-bucket-policy-no-wildcard-principal" {
  title    = "S3 bucket policy lets in named principals only"
  practice = "s3.no-public"
  severity = "critical"
  resource = "AWS::S3::BucketPolicy"
  let {
    open = public_grants(self.PolicyDocument, "s3")
  }
  when    = seen(self.bucket) == false
  require = length(open) == 0 || account.s3_block.restrict_public_buckets
  message = "Anyone may ${join(", ", open[0].Actions)} in this bucket."
  why     = "Public buckets are found by scanners within hours, and whatever lies in them is then copied for good."
  fix {
    say = "Name principals, or limit the statement to a distribution, an organization or an endpoint."
  }
  aliases = [
    "CKV_AWS_70", "7af43613-6bb9-4a0e-8c4d-1314b799425e", "7772bb8c-c0f3-42d4-8e4e-f1b8939ad085", "F16",
    "guard:S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL", "1df37f4b-7197-45ce-83f8-9994d2fcf885",
    "f97b7d23-568f-4bcc-9ac9-02df0d57fbba", "terrascan:AC_AWS_0219", "66c6f96f-2d9e-417e-a998-9058aeeecd44",
    "faa8fddf-c0aa-4b2d-84ff-e993e233ebe9", "terrascan:AC_AWS_0220", "d24c0755-c028-44b1-b503-8e719c898832",
    "f6397a20-4cf1-4540-a997-1d363c25ef58", "terrascan:AC_AWS_0221", "terrascan:AC_AWS_0224",
    "ffdf4b37-7703-4dfe-a682-9d2e99bc6c09", "acc78859-765e-4011-a229-a65ea57db252", "terrascan:AC_AWS_0218",
    "456b00a3-1072-4149-9740-6b8bb60251b0", "F9", "guard:S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
  ]
  concepts   = ["s3-bucket-policy-no-public-get", "s3-bucket-policy-no-public-list"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
