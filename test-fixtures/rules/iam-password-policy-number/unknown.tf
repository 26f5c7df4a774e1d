variable "it" {
  type = bool
}

resource "aws_iam_account_password_policy" "this" {
  require_numbers = var.it # expect: undecided var.it
}
