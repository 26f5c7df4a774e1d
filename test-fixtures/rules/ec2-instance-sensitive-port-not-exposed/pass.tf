resource "aws_security_group" "hosts" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "one" {
  vpc_security_group_ids = [aws_security_group.hosts.id]
}

resource "aws_launch_template" "many" {
  network_interfaces {
    security_groups = [aws_security_group.hosts.id]
  }
}

resource "aws_launch_configuration" "older" {
  image_id        = "ami-1"
  security_groups = [aws_security_group.hosts.id]
}

resource "aws_elb" "classic" {
  security_groups = [aws_security_group.hosts.id]
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 443
    instance_protocol = "https"
  }
}

resource "aws_lb" "app" {
  security_groups = [aws_security_group.hosts.id]
}
