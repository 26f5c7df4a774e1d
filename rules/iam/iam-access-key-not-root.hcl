rule "iam-access-key-not-root" {
  title    = "IAM access key is not made for the root user"
  practice = "account.root-keys"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::IAM::AccessKey"
  require  = !matches(self.UserName, "^(?i)<?root(_account)?>?$")
  message  = "The access key is for a user called root."
  why      = <<-END
    IAM makes no keys of the root user this way: this user has its name and is taken for it, by people, alarms and
    reports; most likely it has its rights too.
  END
  fix {
    say = "Delete the key; let the workload assume a role."
  }
  aliases = [
    "CKV_AWS_348", "AVD-AWS-0141", "970d224d-b42a-416b-81f9-8f4dfe70c4bc", "4c137350-7307-4803-8c04-17c09a7a9fcf",
    "terrascan:AC_AWS_0132",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html", "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html"]
}
