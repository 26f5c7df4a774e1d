resource "aws_ebs_volume" "silent" { # expect: fail
  availability_zone = "eu-west-1a"
  size              = 10
}
