variable "given" {
  type = string
}

resource "aws_ebs_snapshot_block_public_access" "unclear" {
  state = var.given # expect: undecided var.given
}
