variable "users" {
  type = list(string)
}

resource "aws_iam_user" "ann" { # expect: undecided var.users
  name = "ann"
}

resource "aws_iam_group_membership" "staff" {
  name  = "staff"
  group = "staff"
  users = var.users
}
