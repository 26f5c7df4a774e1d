rule "ssm-document-not-public" {
  title    = "SSM document is shared with named accounts only"
  practice = "identity.least-privilege"
  severity = "high"
  resource = "aws_ssm_document"
  require  = lower(self.permissions.account_ids) != "all"
  message  = "Anyone with an AWS account can read and run this document."
  why      = "Documents hold commands, addresses and often credentials of the estate that they run in."
  fix {
    say = "Name the accounts that use it."
  }
  aliases = [
    "CKV_AWS_303",
  ]
  references = ["https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.html"]
}
