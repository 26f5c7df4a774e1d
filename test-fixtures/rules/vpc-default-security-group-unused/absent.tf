resource "aws_instance" "none" { # expect: fail
  ami = "ami-1"
}
