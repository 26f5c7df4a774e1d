# The bucket that the second logs to is declared nowhere here: it is not the first.
resource "aws_s3_bucket" "silent" { # expect: fail
  bucket = var.name
}
resource "aws_s3_bucket" "logging" {
  bucket = "fixtures-logging"
}
resource "aws_s3_bucket_logging" "logging" {
  bucket        = aws_s3_bucket.logging.id
  target_bucket = aws_s3_bucket.generated.id
  target_prefix = "logs/"
}
variable "name" {
  type = string
}
