resource "aws_cloudfront_distribution" "dark" { # expect: fail
  enabled = true
}
