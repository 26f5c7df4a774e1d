resource "aws_network_acl" "none" {
  vpc_id = "vpc-1"
}
