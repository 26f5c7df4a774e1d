variable "it" {
  type = bool
}

resource "aws_iam_account_password_policy" "this" {
  require_lowercase_characters = var.it # expect: undecided var.it
}
