resource "aws_kms_key" "silent" { # expect: fail
  description = "data"
}
