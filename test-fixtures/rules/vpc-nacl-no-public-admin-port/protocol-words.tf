resource "aws_network_acl" "edge" {
  vpc_id = "vpc-1"
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "TCP"
    cidr_block = "0.0.0.0/0" # expect: fail
    from_port  = 22
    to_port    = 22
  }
}
