rule "cloudfront-distribution-has-waf" {
  title    = "CloudFront has a web ACL"
  practice = "edge.filtered"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  require  = self.DistributionConfig.WebACLId != null && !surely(self.DistributionConfig.WebACLId == "")
  message  = "No web ACL stands before this distribution."
  why      = "A web ACL stops the known attacks and gives a lever when a new one comes."
  fix {
    say = "Name a web ACL of scope CLOUDFRONT."
  }
  aliases = [
    "CKV_AWS_68", "AVD-AWS-0011", "1419b4c6-6d5c-4534-9cf6-6a5266085333", "0f139403-303f-467c-96bd-e717e6cfd62d",
    "terrascan:AC_AWS_0032",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html"]
}
