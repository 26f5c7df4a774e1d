default "AWS::CloudFront::Distribution" "DistributionConfig.ViewerCertificate.MinimumProtocolVersion" {
  value  = "TLSv1"
  source = "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html"
}
