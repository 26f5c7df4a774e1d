rule "cloudtrail-trail-multi-region" {
  title    = "CloudTrail trail records every region and the global services"
  practice = "account.trail"
  severity = "medium"
  resource = "AWS::CloudTrail::Trail"
  require  = self.IsMultiRegionTrail == true && self.IncludeGlobalServiceEvents != false
  message  = "The trail does not record every region, or leaves out IAM and other global services."
  why      = "Intruders like the regions that nobody uses and nobody watches."
  fix {
    set = {
      IsMultiRegionTrail         = true
      IncludeGlobalServiceEvents = true
    }
  }
  aliases = [
    "CKV_AWS_67", "AVD-AWS-0014", "8173d5eb-96b5-4aa6-a71b-ecfa153c123d", "058ac855-989f-4378-ba4d-52d004020da7",
    "terrascan:AC_AWS_0448", "terrascan:AC_AWS_0034", "guard:MULTI_REGION_CLOUD_TRAIL_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html"]
}
