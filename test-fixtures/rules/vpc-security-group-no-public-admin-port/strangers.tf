# Rules of other groups, and rules between groups, leave nothing open.
variable "other" {
  type = string
}

resource "aws_security_group" "own" {
}

resource "aws_security_group_rule" "from_a_group" {
  security_group_id        = var.other
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 22
  to_port                  = 22
  source_security_group_id = var.other
}

resource "aws_security_group_rule" "from_inside" {
  for_each          = toset([var.other])
  security_group_id = aws_security_group.own.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["10.0.0.0/8"]
}
