rule "cloudfront-viewer-tls12" {
  title    = "CloudFront accepts TLS 1.2 and newer only"
  practice = "transit.https"
  severity = "medium"
  lower    = { low = self.own_certificate == false }
  resource = "AWS::CloudFront::Distribution"
  require  = matches(self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion, "^TLSv1\\.[23]") && self.own_certificate == true
  message  = "Viewers may use TLS 1.0 or 1.1."
  why      = "Old versions of TLS have known weaknesses, and clients that need them are rare."
  fix {
    say = "Use a certificate of your own and set the minimum protocol version to TLSv1.2_2021."
  }
  aliases = [
    "CKV_AWS_174", "AVD-AWS-0013", "00e5e55e-c2ff-46b3-a757-a7a1cd802456", "dc17ee4b-ddf2-4e23-96e8-7a36abad1303",
    "5c0003fb-9aa0-42c1-9da3-eb0e332bef21", "be96849c-3df6-49c2-bc16-778a7be2519c", "W70", "terrascan:AC_AWS_0023",
    "guard:CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html"]
}
