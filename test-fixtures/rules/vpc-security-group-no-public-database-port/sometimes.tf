variable "open" {
  type = bool
}

resource "aws_security_group" "maybe" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = var.open ? ["0.0.0.0/0"] : ["10.0.0.0/8"] # expect: fail when var.open
  }
}
