resource "aws_iam_access_key" "this" {
  user = "robot"
  status = "Inactive"
}
