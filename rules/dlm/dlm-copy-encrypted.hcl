rule "dlm-copy-encrypted" {
  title    = "Snapshots that a lifecycle policy copies to another region are encrypted"
  practice = "ec2.encrypted-volumes"
  severity = "medium"
  resource = "AWS::DLM::LifecyclePolicy"
  each     = self.copies
  require  = it.Encrypted == true
  message  = "The copies are as clear as their sources."
  why      = "A snapshot is a whole disk: whoever can restore it reads everything."
  fix {
    say = "Encrypt the copies (Encrypted = true), best with a key of your own."
  }
  aliases = [
    "CKV_AWS_253", "W81", "guard:DLM_LIFECYCLE_POLICY_CROSS_REGION_ENCRYPTION_RULE", "CKV_AWS_255",
  ]
  concepts   = ["dlm-event-copy-encrypted", "dlm-schedule-copy-encrypted"]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-encryptionconfiguration.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html"]
}
