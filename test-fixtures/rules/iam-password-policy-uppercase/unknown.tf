variable "it" {
  type = bool
}

resource "aws_iam_account_password_policy" "this" {
  require_uppercase_characters = var.it # expect: undecided var.it
}
