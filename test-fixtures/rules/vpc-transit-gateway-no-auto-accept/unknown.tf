variable "accept" {
  type = string
}

resource "aws_ec2_transit_gateway" "hub" {
  auto_accept_shared_attachments = var.accept # expect: undecided var.accept
}
