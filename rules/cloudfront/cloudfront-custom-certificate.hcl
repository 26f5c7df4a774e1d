rule "cloudfront-custom-certificate" {
  title    = "CloudFront uses a custom certificate"
  practice = "transit.https"
  severity = "low"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  require  = self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
  message  = "The distribution is served under CloudFront's own name and certificate."
  why      = <<-END
    With CloudFront's certificate the owner can neither choose the oldest version of TLS nor use a name that people
    can tell is theirs.
  END
  fix {
    say = "Name a certificate of AWS Certificate Manager in us-east-1, and the aliases that it is for."
  }
  aliases = [
    "CKV2_AWS_42", "3a1e94df-6847-4c0e-a3b6-6c6af4e128ef", "b4d9c12b-bfba-4aeb-9cb8-2358546d8041",
    "guard:CLOUDFRONT_CUSTOM_SSL_CERTIFICATE",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html"]
}
