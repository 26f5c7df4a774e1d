resource "aws_s3_bucket" "site" {
  bucket = "site"
}

resource "aws_cloudfront_distribution" "open" {
  origin { # expect: fail
    origin_id   = "site"
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
  }
  origin {
    origin_id   = "other"
    domain_name = "other.s3.eu-west-1.amazonaws.com"
    s3_origin_config {
      origin_access_identity = "" # expect: fail
    }
  }
}
