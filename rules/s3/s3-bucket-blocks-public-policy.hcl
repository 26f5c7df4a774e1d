rule "s3-bucket-blocks-public-policy" {
  title    = "A bucket's public access block covers policies"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::S3::Bucket"
  let {
    gaps = [for k in ["BlockPublicPolicy", "RestrictPublicBuckets"] : k if self.block[k] == false]
  }
  when    = self.block_written && !surely(length(public_grants(self.policies, "s3")) > 0)
  require = self.block.BlockPublicPolicy && self.block.RestrictPublicBuckets
  message = "The public access block leaves ${join(" and ", gaps)} off."
  why     = "One careless statement in the bucket's policy then opens all its objects to everybody."
  fix {
    set = {
      "PublicAccessBlockConfiguration.BlockPublicPolicy"     = true
      "PublicAccessBlockConfiguration.RestrictPublicBuckets" = true
    }
  }
  aliases = [
    "CKV_AWS_54", "AVD-AWS-0087", "1a4bc881-9f69-4d44-8c9a-d37d08f54c50", "860ba89b-b8de-4e72-af54-d6aee4138a69", "CKV_AWS_56",
    "AVD-AWS-0093", "1ec253ab-c220-4d63-b2de-5b40e0af9293", "350cd468-0e2c-44ef-9d22-cfb73a62523c", "CKV2_AWS_6",
  ]
  concepts   = ["s3-bucket-restricts-public-buckets"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
