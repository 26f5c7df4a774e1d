resource "aws_instance" "off" {
  ami        = "ami-1"
  monitoring = false # expect: fail
}

resource "aws_launch_template" "off" {
  monitoring {
    enabled = false # expect: fail
  }
}
