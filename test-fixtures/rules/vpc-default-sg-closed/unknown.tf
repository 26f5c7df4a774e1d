variable "sources" {
  type = list(string)
}

resource "aws_default_security_group" "unclear" {
  dynamic "ingress" {
    for_each = var.sources # expect: undecided var.sources
    content {
      protocol    = "tcp"
      from_port   = 443
      to_port     = 443
      cidr_blocks = [ingress.value]
    }
  }
}
