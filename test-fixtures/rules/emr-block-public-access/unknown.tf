variable "given" {
  type = bool
}

resource "aws_emr_block_public_access_configuration" "unclear" {
  block_public_security_group_rules = var.given # expect: undecided var.given
}
