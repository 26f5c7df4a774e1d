data "aws_ami" "base" {
  most_recent = true
  owners      = [] # expect: fail
  filter {
    name   = "name"
    values = ["base-*"]
  }
}
