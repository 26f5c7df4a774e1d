resource "aws_neptune_cluster" "d" { # expect: fail
}
