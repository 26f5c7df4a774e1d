resource "aws_s3_bucket" "eternal" { # expect: fail
  bucket = "fixtures-eternal"
}
