variable "partners" {
  type = list(string)
}

variable "group" {
  type = string
}

resource "aws_security_group" "partners" {
  ingress {
    protocol    = "tcp"
    from_port   = 0
    to_port     = 65535
    cidr_blocks = var.partners # expect: undecided var.partners
  }
}

resource "aws_security_group_rule" "elsewhere" {
  security_group_id = "sg-0123456789abcdef0"
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_blocks       = var.partners # expect: undecided var.partners
}
