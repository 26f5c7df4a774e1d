variable "port" {
  type = number
}

resource "aws_security_group" "unclear" {
  egress {
    protocol    = "tcp"
    from_port   = 8000
    to_port     = var.port # expect: undecided var.port
    cidr_blocks = ["10.0.0.0/8"]
  }
}
