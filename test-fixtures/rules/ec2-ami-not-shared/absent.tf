resource "aws_ami_launch_permission" "silent" {
  image_id   = "ami-1"
  account_id = "123456789012"
}
