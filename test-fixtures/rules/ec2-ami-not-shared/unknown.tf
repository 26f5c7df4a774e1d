variable "given" {
  type = string
}

resource "aws_ami_launch_permission" "unclear" {
  image_id = "ami-1"
  group    = var.given # expect: undecided var.given
}
