rule "dlm-copy-cmk" {
  title    = "Snapshots that a lifecycle policy copies are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DLM::LifecyclePolicy"
  each     = self.copies
  require  = it.CmkArn != null
  message  = "No customer key encrypts the copies."
  why      = "The use of a customer key can be watched, and taken away from whoever should no longer read."
  fix {
    say = "Name a KMS key of the target region (CmkArn)."
  }
  aliases = [
    "CKV_AWS_254", "CKV_AWS_256",
  ]
  concepts   = ["dlm-event-copy-cmk", "dlm-schedule-copy-cmk"]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-encryptionconfiguration.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html"]
}
