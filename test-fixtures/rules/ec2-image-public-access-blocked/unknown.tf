variable "given" {
  type = string
}

resource "aws_ec2_image_block_public_access" "unclear" {
  state = var.given # expect: undecided var.given
}
