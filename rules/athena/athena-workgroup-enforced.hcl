rule "athena-workgroup-enforced" {
  title    = "Athena workgroup's settings override those of its users"
  practice = "rest.kms"
  severity = "low"
  resource = "AWS::Athena::WorkGroup"
  require  = self.WorkGroupConfiguration.EnforceWorkGroupConfiguration == true
  message  = "Users may override where results go and how they are encrypted."
  why      = "A query can then write its results unencrypted, or into a bucket of somebody else."
  fix {
    set = {
      "WorkGroupConfiguration.EnforceWorkGroupConfiguration" = true
    }
  }
  aliases = [
    "CKV_AWS_82", "AVD-AWS-0007",
  ]
  references = ["https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"]
}
