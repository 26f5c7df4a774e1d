resource "aws_security_group" "own" {
}

resource "aws_instance" "own" {
  ami                    = "ami-1"
  vpc_security_group_ids = [aws_security_group.own.id]
}

resource "aws_instance" "by_interface" {
  ami = "ami-1"
  network_interface {
    device_index         = 0
    network_interface_id = "eni-1"
  }
}

resource "aws_lb" "network" {
  load_balancer_type = "network"
}
