rule "cloudfront-response-headers-policy" {
  title    = "CloudFront adds security headers"
  practice = "edge.filtered"
  severity = "low"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  each     = [for b in self.behaviors : b if b.TargetOriginId != null]
  require  = it.ResponseHeadersPolicyId != null
  message  = "Answers carry only the headers that the origin sends."
  why      = "Headers that forbid framing, sniffing and clear HTTP are then each origin's own affair."
  fix {
    say = "Name a response headers policy, SecurityHeadersPolicy of AWS for example."
  }
  aliases = [
    "CKV2_AWS_32",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html"]
}
