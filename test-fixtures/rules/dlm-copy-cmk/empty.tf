resource "aws_dlm_lifecycle_policy" "none" {
  description        = "no copies"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"
  policy_details {
    resource_types = ["VOLUME"]
  }
}
