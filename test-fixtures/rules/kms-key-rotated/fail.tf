resource "aws_kms_key" "old" {
  enable_key_rotation = false # expect: fail
}
