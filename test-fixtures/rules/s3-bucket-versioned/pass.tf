resource "aws_s3_bucket" "on" {
  bucket = "fixtures-on"
}
resource "aws_s3_bucket_versioning" "on" {
  bucket = aws_s3_bucket.on.id
  versioning_configuration {
    status = "Enabled"
  }
}

# as providers before 4 had it
resource "aws_s3_bucket" "old" {
  bucket = "fixtures-old"
  versioning {
    enabled = true
  }
}
