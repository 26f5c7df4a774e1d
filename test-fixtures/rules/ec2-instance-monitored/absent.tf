resource "aws_instance" "silent" { # expect: fail
  ami = "ami-1"
}
