rule "cloudfront-geo-restricted" {
  title    = "CloudFront serves chosen countries only"
  practice = "edge.filtered"
  severity = "info"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  require  = contains(["whitelist", "blacklist"], self.DistributionConfig.Restrictions.GeoRestriction.RestrictionType)
  message  = "The distribution answers viewers of all countries."
  why      = "Where licence or law limits an audience, the distribution can refuse the rest."
  fix {
    say = "Set a geo restriction, if the audience is known."
  }
  aliases = [
    "CKV_AWS_374", "7f8843f0-9ea5-42b4-a02b-753055113195", "terrascan:AC_AWS_0026",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html"]
}
