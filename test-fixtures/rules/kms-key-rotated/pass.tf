resource "aws_kms_key" "rotated" {
  enable_key_rotation = true
}

# keys that sign cannot be rotated
resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_4096"
}
