variable "policy" {
  type = string
}
resource "aws_iam_policy" "unclear" {
  policy = var.policy # expect: undecided var.policy
}
