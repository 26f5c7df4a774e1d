resource "aws_instance" "one" {
  vpc_security_group_ids = []
}
