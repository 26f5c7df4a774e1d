resource "aws_instance" "silent" { # expect: fail
  instance_type = "i2.xlarge"
}
