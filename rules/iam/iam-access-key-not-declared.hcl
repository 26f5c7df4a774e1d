rule "iam-access-key-not-declared" {
  title    = "IAM access key is not made in code"
  practice = "account.long-lived-keys"
  severity = "medium"
  resource = "AWS::IAM::AccessKey"
  require  = self.Status == "Inactive"
  message  = "A long-lived access key is made here; its secret lies in the state or the outputs of the stack."
  why      = "Long-lived keys leak and are seldom replaced; roles hand out credentials that end by themselves."
  fix {
    say = "Let the workload assume a role; people sign in through IAM Identity Center."
  }
  aliases = [
    "7081f85c-b94d-40fd-8b45-a4f1cac75e46", "terrascan:AC_AWS_0133", "AVD-AWS-0146",
  ]
  concepts   = ["iam-access-key-rotated"]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]
}
