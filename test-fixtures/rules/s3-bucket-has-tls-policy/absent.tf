resource "aws_s3_bucket" "none" { # expect: fail
  bucket = "fixtures-none"
}
