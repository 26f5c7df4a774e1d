rule "cloudtrail-trail-logging" {
  title    = "CloudTrail trail is logging"
  practice = "account.trail"
  severity = "high"
  resource = "AWS::CloudTrail::Trail"
  require  = self.IsLogging != false
  message  = "The trail is there but records nothing."
  why      = "Without a trail nobody can say afterwards who did what."
  fix {
    set = {
      IsLogging = true
    }
  }
  aliases = [
    "CKV_AWS_251", "4bb76f17-3d63-4529-bdca-2b454529d774", "5c0b06d5-b7a4-484c-aeb0-75a836269ff0", "guard:CLOUD_TRAIL_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html"]
}
