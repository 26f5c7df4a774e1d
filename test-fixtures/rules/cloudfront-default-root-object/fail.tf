resource "aws_cloudfront_distribution" "this" {
  enabled             = true
  default_root_object = "" # expect: fail
}
