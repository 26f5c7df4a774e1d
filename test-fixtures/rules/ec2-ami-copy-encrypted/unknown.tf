variable "given" {
  type = bool
}

resource "aws_ami_copy" "unclear" {
  name              = "copy"
  source_ami_id     = "ami-1"
  source_ami_region = "eu-west-1"
  encrypted         = var.given # expect: undecided var.given
}
