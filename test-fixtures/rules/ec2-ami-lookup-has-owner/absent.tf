data "aws_ami" "base" {
  most_recent = true
  filter {
    name   = "name" # expect: fail
    values = ["base-*"]
  }
}
