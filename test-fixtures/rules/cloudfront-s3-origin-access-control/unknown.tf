variable "control" {
  type = string
}

resource "aws_cloudfront_distribution" "unclear" {
  origin {
    origin_id                = "site"
    domain_name              = "site.s3.eu-west-1.amazonaws.com"
    origin_access_control_id = var.control # expect: undecided var.control
  }
}
