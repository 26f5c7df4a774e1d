resource "aws_s3_bucket_policy" "ours" {
  bucket = "bucket-of-another-team"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::bucket-of-another-team/*" },
    ]
  })
}

# this one is judged with its bucket
resource "aws_s3_bucket" "own" {
  bucket = "fixtures-own"
}
resource "aws_s3_bucket_policy" "own" {
  bucket = aws_s3_bucket.own.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::bucket-of-another-team/*" },
    ]
  })
}
