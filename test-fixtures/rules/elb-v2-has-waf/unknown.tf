variable "internal" {
  type = bool
}

resource "aws_lb" "unclear" {
  name     = "unclear"
  internal = var.internal # expect: undecided var.internal
}
