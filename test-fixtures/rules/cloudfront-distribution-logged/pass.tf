resource "aws_cloudfront_distribution" "logged" {
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
}
