variable "detailed" {
  type = bool
}

resource "aws_instance" "unclear" {
  monitoring = var.detailed # expect: undecided var.detailed
}
