resource "aws_security_group" "said" {
  ingress {
    description = "Users of the intranet"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/8", "192.168.0.0/16"]
  }
}
