resource "aws_s3_bucket" "clear" { # expect: fail
  bucket = "fixtures-clear"
}
