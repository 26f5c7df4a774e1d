rule "cloudfront-origin-https-only" {
  title    = "CloudFront reaches its origins over HTTPS"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::CloudFront::Distribution"
  each     = [for o in self.DistributionConfig.Origins : o if o.CustomOriginConfig != null]
  require = (
    it.CustomOriginConfig.OriginProtocolPolicy == "https-only"
    || (it.CustomOriginConfig.OriginProtocolPolicy == "match-viewer" && !contains(self.clear_targets, it.Id))
  )
  message = "CloudFront fetches from origin `${it.Id}` in clear."
  why     = "The viewer's lock is then a promise that is kept only for half of the way."
  fix {
    say = "Set the origin protocol policy to https-only, or match-viewer where no behavior of the origin allows HTTP; a bucket's website endpoint cannot do that, its REST endpoint with an origin access control can."
  }
  aliases = [
    "CKV2_AWS_72", "a5366a50-932f-4085-896b-41402714a388",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html"]
}
