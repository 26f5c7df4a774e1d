variable "groups" {
  type = list(string)
}

resource "aws_instance" "unclear" {
  ami                    = "ami-1"
  vpc_security_group_ids = var.groups # expect: undecided var.groups
}
