# Imported material is not rotated by AWS.
resource "aws_kms_external_key" "a" {}
