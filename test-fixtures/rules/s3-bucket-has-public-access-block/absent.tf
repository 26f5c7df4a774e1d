resource "aws_s3_bucket" "silent" { # expect: fail
  bucket = "fixtures-silent"
}
