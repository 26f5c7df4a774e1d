variable "ports" {
  type = list(number)
}

resource "aws_security_group" "literal_content" {
  dynamic "ingress" {
    for_each = var.ports
    content {
      protocol    = "tcp"
      from_port   = 22
      to_port     = 22
      cidr_blocks = ["0.0.0.0/0"] # expect: fail when (var.ports != [])
    }
  }
}

resource "aws_security_group" "content_of_the_input" {
  dynamic "ingress" {
    for_each = var.ports # expect: undecided var.ports
    content {
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
