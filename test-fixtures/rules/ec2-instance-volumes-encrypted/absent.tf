resource "aws_launch_template" "none" {
  image_id = "ami-1"
}
