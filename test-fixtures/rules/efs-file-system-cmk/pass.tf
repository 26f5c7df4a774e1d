resource "aws_efs_file_system" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/fixtures"
}
