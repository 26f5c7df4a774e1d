variable "encrypted" {
  type = bool
}

resource "aws_ami" "unclear" {
  name = "unclear"
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = var.encrypted # expect: undecided var.encrypted
  }
}
