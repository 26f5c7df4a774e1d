# `clear_targets`: origins of behaviors that answer viewers in clear. A certificate is the owner's unless CloudFront's is asked for.
view "AWS::CloudFront::Distribution" {
  deliveries    = pointing("AWS::Logs::DeliverySource", "distribution")
  behaviors     = concat([self.DistributionConfig.DefaultCacheBehavior], self.DistributionConfig.CacheBehaviors)
  clear_targets = [for b in self.behaviors : b.TargetOriginId if b.ViewerProtocolPolicy == "allow-all"]
  own_certificate = (
    self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
    || self.DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate == false
  )
}

view "AWS::Logs::DeliverySource" { distribution = target(self.ResourceArn, "AWS::CloudFront::Distribution") }

view "AWS::CloudFront::ResponseHeadersPolicy" {
  hsts = self.ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity
}
