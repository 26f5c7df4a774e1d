variable "it" {
  type = bool
}

resource "aws_iam_account_password_policy" "this" {
  require_symbols = var.it # expect: undecided var.it
}
