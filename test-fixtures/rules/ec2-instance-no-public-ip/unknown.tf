variable "public" {
  type = bool
}

resource "aws_instance" "unclear" {
  ami                         = "ami-1"
  associate_public_ip_address = var.public # expect: undecided var.public
}
