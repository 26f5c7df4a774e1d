view "AWS::CloudFront::Distribution" {
  behaviors = concat([self.DistributionConfig.DefaultCacheBehavior], self.DistributionConfig.CacheBehaviors)
  own_certificate = (
    self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
  )
}
