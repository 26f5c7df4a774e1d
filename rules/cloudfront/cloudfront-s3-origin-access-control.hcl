rule "cloudfront-s3-origin-access-control" {
  title    = "CloudFront signs its requests to an S3 origin"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::CloudFront::Distribution"
  each     = [for o in self.DistributionConfig.Origins : o if o.CustomOriginConfig == null && o.VpcOriginConfig == null && (target(o.DomainName, "AWS::S3::Bucket") != null || matches(o.DomainName, "\\.s3[.-].*amazonaws\\.com$"))]
  require  = it.OriginAccessControlId != null || matches(it.S3OriginConfig.OriginAccessIdentity, "^origin-access-identity/") || seen(target(it.S3OriginConfig.OriginAccessIdentity, "AWS::CloudFront::CloudFrontOriginAccessIdentity"))
  message  = "Origin `${it.Id}` reads the bucket as anyone would."
  why      = "Without a signed origin the bucket itself must be public, and CloudFront's rules can be walked around."
  fix {
    say = "Create an origin access control and let the bucket policy admit only this distribution (aws:SourceArn)."
  }
  aliases = [
    "CKV2_AWS_46", "guard:CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"]
}
