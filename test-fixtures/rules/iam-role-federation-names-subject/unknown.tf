variable "policy" {
  type = string
}
resource "aws_iam_role" "unclear" {
  assume_role_policy = var.policy # expect: undecided var.policy
}
