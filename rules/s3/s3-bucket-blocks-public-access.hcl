rule "s3-bucket-blocks-public-access" {
  title    = "S3 public access block covers ACLs and policies"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::S3::Bucket"
  let {
    acls = !seen(self) || self.acls_in_force
    gaps = [
      for k in concat(["BlockPublicPolicy", "RestrictPublicBuckets"], acls ? ["BlockPublicAcls", "IgnorePublicAcls"] : []) : k
      if self.block[k] == false
    ]
  }
  when = (
    self.block_written
    && !surely(length(public_grants(self.policies, "s3")) > 0)
    && !surely(acls && length(self.public_acl_access) > 0)
  )
  require = (
    self.block.BlockPublicPolicy
    && self.block.RestrictPublicBuckets
    && (acls == false || (self.block.BlockPublicAcls && self.block.IgnorePublicAcls))
  )
  message = "The public access block leaves ${join(", ", gaps)} off."
  why     = <<-END
    One careless statement in the bucket's policy, or one careless upload where access control lists are in force,
    then opens objects to everybody.
  END
  fix {
    set = {
      "PublicAccessBlockConfiguration.BlockPublicAcls"       = true
      "PublicAccessBlockConfiguration.BlockPublicPolicy"     = true
      "PublicAccessBlockConfiguration.IgnorePublicAcls"      = true
      "PublicAccessBlockConfiguration.RestrictPublicBuckets" = true
    }
  }
  aliases = [
    "CKV_AWS_53", "AVD-AWS-0086", "d0cc8694-fcad-43ff-ac86-32331d7e867f", "48f100d9-f499-4c6d-b2b8-deafe47ffb26", "CKV_AWS_54",
    "AVD-AWS-0087", "1a4bc881-9f69-4d44-8c9a-d37d08f54c50", "860ba89b-b8de-4e72-af54-d6aee4138a69", "CKV_AWS_55", "AVD-AWS-0091",
    "4fa66806-0dd9-4f8d-9480-3174d39c7c91", "6c8d51af-218d-4bfb-94a9-94eabaa0703a", "CKV_AWS_56", "AVD-AWS-0093",
    "1ec253ab-c220-4d63-b2de-5b40e0af9293", "350cd468-0e2c-44ef-9d22-cfb73a62523c", "CKV2_AWS_6",
  ]
  concepts = [
    "s3-bucket-blocks-public-acls", "s3-bucket-blocks-public-policy", "s3-bucket-ignores-public-acls",
    "s3-bucket-restricts-public-buckets",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
