resource "aws_ami_copy" "silent" { # expect: fail
  name              = "copy"
  source_ami_id     = "ami-1"
  source_ami_region = "eu-west-1"
}
