data "aws_ami" "base" {
  most_recent = true
  owners      = ["self"]
  filter {
    name   = "name"
    values = ["base-*"]
  }
}

data "aws_ami" "filtered" {
  most_recent = true
  filter {
    name   = "owner-alias"
    values = ["amazon"]
  }
}

data "aws_ami" "single" {
  name_regex = "^base-1$"
}
