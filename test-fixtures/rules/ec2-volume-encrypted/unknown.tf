variable "encrypted" {
  type = bool
}

resource "aws_ebs_volume" "unclear" {
  availability_zone = "eu-west-1a"
  encrypted         = var.encrypted # expect: undecided var.encrypted
}
