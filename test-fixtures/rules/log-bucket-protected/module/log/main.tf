resource "aws_s3_bucket" "log" { # expect: fail
  bucket = "fixtures-audit"
}
output "name" {
  value = aws_s3_bucket.log.id
}
