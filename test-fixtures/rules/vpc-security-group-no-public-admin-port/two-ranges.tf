resource "aws_security_group" "more_than_one_range" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["159.142.0.0/16", "160.1.0.0/24"] # expect: fail
  }
}
