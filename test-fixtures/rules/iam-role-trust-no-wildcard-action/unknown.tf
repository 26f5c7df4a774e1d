variable "trust" {
  type = string
}

resource "aws_iam_role" "r" {
  assume_role_policy = var.trust # expect: undecided var.trust
}
