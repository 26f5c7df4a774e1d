resource "aws_cloudfront_distribution" "this" { # expect: fail
  enabled = true
}
