rule "cloudfront-default-root-object" {
  title    = "CloudFront has a default root object"
  practice = "edge.filtered"
  severity = "low"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  require  = self.DistributionConfig.DefaultRootObject != null && !surely(self.DistributionConfig.DefaultRootObject == "")
  message  = "A request for `/` goes to the origin as it is."
  why      = "A bucket that may be listed then shows every name in it."
  fix {
    say = "Set a default root object, index.html for example."
  }
  aliases = [
    "CKV_AWS_305", "guard:CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html"]
}
