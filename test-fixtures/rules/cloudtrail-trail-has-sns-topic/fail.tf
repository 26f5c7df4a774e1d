resource "aws_cloudtrail" "x" { # expect: fail
  name = "x"
  s3_bucket_name = "logs"
}
