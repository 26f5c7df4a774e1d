rule "s3-bucket-has-lifecycle" {
  title    = "S3 bucket has a lifecycle"
  practice = "s3.versioning-lifecycle"
  severity = "info"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  require  = length(self.LifecycleConfiguration.Rules) > 0
  message  = "Objects stay in this bucket forever."
  why      = "What nobody needs any more is still paid for, and still there to leak."
  fix {
    say = "Add a lifecycle configuration that moves or expires what is old."
  }
  aliases = [
    "CKV2_AWS_61",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"]
}
