resource "aws_s3_bucket" "bare" { # expect: fail
  bucket = "fixtures-bare"
}
