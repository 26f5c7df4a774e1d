rule "s3-access-point-blocks-public" {
  title    = "S3 access point blocks public access"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::S3::AccessPoint"
  let {
    gaps = [for k in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] : k if self.PublicAccessBlockConfiguration[k] == false]
  }
  when    = self.VpcConfiguration == null
  require = self.PublicAccessBlockConfiguration.BlockPublicAcls && self.PublicAccessBlockConfiguration.IgnorePublicAcls && self.PublicAccessBlockConfiguration.BlockPublicPolicy && self.PublicAccessBlockConfiguration.RestrictPublicBuckets
  message = "The access point is made with ${join(", ", gaps)} off, for good."
  why     = <<-END
    An access point has a policy of its own that can let the public in, and its settings cannot be changed once it is
    made.
  END
  fix {
    set = {
      "PublicAccessBlockConfiguration.BlockPublicAcls"       = true
      "PublicAccessBlockConfiguration.IgnorePublicAcls"      = true
      "PublicAccessBlockConfiguration.BlockPublicPolicy"     = true
      "PublicAccessBlockConfiguration.RestrictPublicBuckets" = true
    }
  }
  aliases = [
    "CKV_AWS_392",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html"]
}
