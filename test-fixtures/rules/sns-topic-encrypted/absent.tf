resource "aws_sns_topic" "silent" { # expect: fail
  name = "t"
}
