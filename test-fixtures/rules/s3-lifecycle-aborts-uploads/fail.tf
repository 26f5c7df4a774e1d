resource "aws_s3_bucket" "keeps" {
  bucket = "fixtures-keeps"
}
resource "aws_s3_bucket_lifecycle_configuration" "keeps" {
  bucket = aws_s3_bucket.keeps.id
  rule { # expect: fail
    id     = "keeps"
    status = "Enabled"
    expiration {
      days = 90
    }
  }
}
