resource "aws_elb" "none" {
  name = "none"
}
