resource "aws_cloudwatch_log_group" "this" {
  name = "this"
  kms_key_id = null # expect: fail
}
