rule "cloudtrail-trail-validates-log-files" {
  title    = "CloudTrail trail signs its log files"
  practice = "account.trail"
  severity = "medium"
  resource = "AWS::CloudTrail::Trail"
  require  = self.EnableLogFileValidation == true
  message  = "Nobody can prove that the trail's log files were not changed."
  why      = "Whoever holds the bucket can remove the traces of what it did; digest files show that something is missing."
  fix {
    set = {
      EnableLogFileValidation = true
    }
  }
  aliases = [
    "CKV_AWS_36", "AVD-AWS-0016", "52ffcfa6-6c70-4ea6-8376-d828d3961669", "2a3560fe-52ca-4443-b34f-bf0ed5eb74c8",
    "terrascan:AC_AWS_0446", "guard:CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"]
}
