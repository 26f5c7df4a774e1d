resource "aws_vpc" "silent" { # expect: fail
}
