rule "cloudfront-viewer-https" {
  title    = "CloudFront serves its viewers over HTTPS"
  practice = "transit.https"
  severity = "high"
  resource = "AWS::CloudFront::Distribution"
  each     = self.behaviors
  require  = contains(["https-only", "redirect-to-https"], it.ViewerProtocolPolicy)
  message  = "Viewers may use clear HTTP."
  why      = "Everyone on the way can read and change what is sent in clear."
  fix {
    say = "Set the viewer protocol policy to redirect-to-https."
  }
  aliases = [
    "CKV_AWS_34", "AVD-AWS-0012", "55af1353-2f62-4fa0-a8e1-a210ca2708f5", "31733ee2-fef0-4e87-9778-65da22a8ecf1",
    "terrascan:AC_AWS_0024", "guard:CLOUDFRONT_VIEWER_POLICY_HTTPS",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html"]
}
