resource "aws_s3_bucket" "tls" {
  bucket = "fixtures-tls"
}
resource "aws_s3_bucket_policy" "tls" {
  bucket = aws_s3_bucket.tls.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "${aws_s3_bucket.tls.arn}/*" },
      { Effect = "Deny", Principal = "*", Action = "s3:*", Resource = ["${aws_s3_bucket.tls.arn}/*"], Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}
