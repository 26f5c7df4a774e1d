rule "cloudfront-response-headers-hsts" {
  title    = "CloudFront response headers tell browsers to stay with HTTPS"
  practice = "transit.https"
  severity = "low"
  tier     = "extra"
  resource = "AWS::CloudFront::ResponseHeadersPolicy"
  require  = self.hsts.AccessControlMaxAgeSec >= 31536000 && self.hsts.IncludeSubdomains == true && self.hsts.Override == true
  message  = "Browsers are not told to use HTTPS for a year."
  why      = "On an open network the first clear request can be answered by an attacker."
  fix {
    say = "Set strict transport security: a year or more, subdomains included, overriding the origin's."
  }
  aliases = [
    "CKV_AWS_259",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html"]
}
