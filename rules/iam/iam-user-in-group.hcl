rule "iam-user-in-group" {
  title    = "User is in a group"
  practice = "account.long-lived-keys"
  severity = "info"
  tier     = "extra"
  resource = "AWS::IAM::User"
  require  = length(self.joined) > 0
  message  = "The user is in no group."
  why      = "Rights of single users are forgotten when people change jobs; a group's are looked after."
  fix {
    say = "Put the user into a group that holds its rights, or let people sign in through IAM Identity Center."
  }
  aliases = [
    "CKV2_AWS_21", "06933df4-0ea7-461c-b9b5-104d27390e0e", "F2000", "guard:IAM_USER_MISSING_GROUP_RULE",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"]
}
