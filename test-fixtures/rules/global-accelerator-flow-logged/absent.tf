resource "aws_globalaccelerator_accelerator" "silent" { # expect: fail
  name = "a"
}
