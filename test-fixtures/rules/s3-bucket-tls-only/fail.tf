resource "aws_s3_bucket" "clear" {
  bucket = "fixtures-clear"
}
resource "aws_s3_bucket_policy" "clear" {
  bucket = aws_s3_bucket.clear.id
  policy = jsonencode({ # expect: fail
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "${aws_s3_bucket.clear.arn}/*" },
    ]
  })
}
