resource "aws_instance" "public" {
  ami                         = "ami-1"
  associate_public_ip_address = true # expect: fail
}

resource "aws_launch_template" "public" {
  network_interfaces {
    associate_public_ip_address = "true" # expect: fail
  }
}

resource "aws_launch_configuration" "public" {
  image_id                    = "ami-1"
  instance_type               = "t3.micro"
  associate_public_ip_address = true # expect: fail
}
