resource "aws_iam_user" "eve" {
  name = "eve"
}
