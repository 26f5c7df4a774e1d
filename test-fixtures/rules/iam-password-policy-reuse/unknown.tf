variable "it" {
  type = number
}

resource "aws_iam_account_password_policy" "this" {
  password_reuse_prevention = var.it # expect: undecided var.it
}
