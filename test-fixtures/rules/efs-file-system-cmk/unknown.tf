variable "key" {
  type = string
}
resource "aws_efs_file_system" "unclear" {
  kms_key_id = var.key # expect: undecided var.key
}
