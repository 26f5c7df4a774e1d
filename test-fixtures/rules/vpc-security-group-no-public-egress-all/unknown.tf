variable "destinations" {
  type = list(string)
}

resource "aws_security_group" "unclear" {
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = var.destinations # expect: undecided var.destinations
  }
}
