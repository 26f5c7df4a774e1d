resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.main.id
}

resource "aws_instance" "by_vpc" {
  ami                    = "ami-1"
  vpc_security_group_ids = [aws_vpc.main.default_security_group_id] # expect: fail
}

resource "aws_instance" "adopted" {
  ami                    = "ami-1"
  vpc_security_group_ids = [aws_default_security_group.this.id] # expect: fail
}

resource "aws_lb" "adopted" {
  security_groups = [aws_default_security_group.this.id] # expect: fail
}
