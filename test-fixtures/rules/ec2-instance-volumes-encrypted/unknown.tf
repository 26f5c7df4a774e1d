variable "encrypted" {
  type = bool
}

resource "aws_instance" "unclear" {
  ami = "ami-1"
  root_block_device {
    encrypted = var.encrypted # expect: undecided var.encrypted
  }
}
