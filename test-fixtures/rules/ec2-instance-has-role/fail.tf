resource "aws_instance" "bare" { # expect: fail
  ami = "ami-1"
}
