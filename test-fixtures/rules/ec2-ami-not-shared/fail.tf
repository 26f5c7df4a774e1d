resource "aws_ami_launch_permission" "bad" {
  image_id   = "ami-1"
  account_id = "123456789012"
  group      = "all" # expect: fail
}
