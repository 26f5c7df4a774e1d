resource "aws_iam_user" "ann" {
  name = "ann"
}
resource "aws_iam_user_login_profile" "ann" {
  user = aws_iam_user.ann.name
  password_reset_required = false # expect: fail
}
