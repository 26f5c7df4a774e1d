variable "clients" {
  type = list(string)
}

resource "aws_security_group" "unclear" {
  ingress {
    protocol    = "tcp"
    from_port   = 8080
    to_port     = 8080
    cidr_blocks = var.clients # expect: undecided var.clients
  }
}
