resource "aws_ebs_volume" "clear" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = false # expect: fail
}

variable "encrypt" {
  type    = bool
  default = false
}

resource "aws_ebs_volume" "by_default" {
  availability_zone = "eu-west-1a"
  encrypted         = var.encrypt # expect: fail
}
