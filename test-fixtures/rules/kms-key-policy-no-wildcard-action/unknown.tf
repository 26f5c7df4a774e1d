variable "policy" {
  type = string
}
resource "aws_kms_key" "unclear" {
  policy = var.policy # expect: undecided var.policy
}
