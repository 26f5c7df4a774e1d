variable "rotate" {
  type = bool
}
resource "aws_kms_key" "unclear" {
  enable_key_rotation = var.rotate # expect: undecided var.rotate
}
