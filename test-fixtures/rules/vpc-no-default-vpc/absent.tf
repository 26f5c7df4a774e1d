resource "aws_default_vpc" "kept" { # expect: fail
}
