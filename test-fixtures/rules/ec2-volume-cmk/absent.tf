resource "aws_ebs_volume" "data" { # expect: fail
  availability_zone = "eu-west-1a"
  encrypted         = true
}
