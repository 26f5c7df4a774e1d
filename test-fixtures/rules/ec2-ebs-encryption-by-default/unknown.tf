variable "given" {
  type = bool
}

resource "aws_ebs_encryption_by_default" "unclear" {
  enabled = var.given # expect: undecided var.given
}
