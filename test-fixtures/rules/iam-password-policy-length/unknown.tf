variable "it" {
  type = number
}

resource "aws_iam_account_password_policy" "this" {
  minimum_password_length = var.it # expect: undecided var.it
}
