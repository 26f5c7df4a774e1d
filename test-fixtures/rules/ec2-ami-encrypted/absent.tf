resource "aws_ami" "none" {
  name = "none"
}
