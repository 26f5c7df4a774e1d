resource "aws_transfer_server" "silent" { # expect: fail
}
