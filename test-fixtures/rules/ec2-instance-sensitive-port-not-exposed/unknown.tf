variable "group" {
  type = string
}

resource "aws_instance" "one" {
  vpc_security_group_ids = [var.group] # expect: undecided var.group
}
