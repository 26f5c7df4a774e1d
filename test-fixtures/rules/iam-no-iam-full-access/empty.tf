resource "aws_iam_role" "none" {
  assume_role_policy  = "{}"
  managed_policy_arns = []
}
