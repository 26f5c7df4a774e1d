resource "aws_ami_copy" "bad" {
  name              = "copy"
  source_ami_id     = "ami-1"
  source_ami_region = "eu-west-1"
  encrypted         = false # expect: fail
}
