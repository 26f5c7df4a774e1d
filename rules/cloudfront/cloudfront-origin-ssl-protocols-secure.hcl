rule "cloudfront-origin-ssl-protocols-secure" {
  title    = "CloudFront speaks TLS 1.2 with its origins"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::CloudFront::Distribution"
  each     = [for o in self.DistributionConfig.Origins : o if o.CustomOriginConfig != null && o.CustomOriginConfig.OriginProtocolPolicy != "http-only"]
  require  = length([for p in it.CustomOriginConfig.OriginSSLProtocols : p if contains(["SSLv3", "TLSv1", "TLSv1.1"], p)]) == 0
  message  = "Old protocols are accepted of origin `${it.Id}`."
  why      = "Old versions of TLS have known weaknesses, and whoever is on the way can ask for the oldest that both take."
  fix {
    say = "List TLSv1.2 only."
  }
  aliases = [
    "CKV2_AWS_54",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-ciphers-cloudfront-to-origin.html"]
}
