variable "it" {
  type = number
}

resource "aws_iam_account_password_policy" "this" {
  max_password_age = var.it # expect: undecided var.it
}
