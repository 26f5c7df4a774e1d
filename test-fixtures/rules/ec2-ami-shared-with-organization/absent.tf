resource "aws_ami_launch_permission" "everyone" {
  image_id = "ami-1"
  group    = "all"
}
