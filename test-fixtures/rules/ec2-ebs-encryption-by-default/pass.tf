resource "aws_ebs_encryption_by_default" "good" {
  enabled = true
}
