resource "aws_dms_endpoint" "bad" { # expect: fail
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
}
resource "aws_dms_s3_endpoint" "s3" { # expect: fail
  endpoint_id   = "s"
  endpoint_type = "target"
  bucket_name   = "b"
}
resource "aws_dms_endpoint" "empty" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  kms_key_arn   = "" # expect: fail
}
