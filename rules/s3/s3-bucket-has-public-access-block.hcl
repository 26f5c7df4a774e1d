rule "s3-bucket-has-public-access-block" {
  title    = "S3 bucket has a public access block of its own"
  practice = "s3.no-public"
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  require  = self.block.BlockPublicAcls || self.block.BlockPublicPolicy || self.block.IgnorePublicAcls || self.block.RestrictPublicBuckets
  message  = "Nothing in the code keeps this bucket from being made public."
  why      = <<-END
    Buckets made since April 2023 have all four settings on until somebody turns them off; older ones, and those of
    other tools, have none.
  END
  fix {
    set = {
      PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true }
    }
  }
  aliases = [
    "CKV2_AWS_6", "AVD-AWS-0094", "guard:S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55",
    "CKV_AWS_56",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html"]
}
