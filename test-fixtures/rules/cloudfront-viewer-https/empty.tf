resource "aws_cloudfront_distribution" "silent" { # expect: fail
  enabled = true
}
