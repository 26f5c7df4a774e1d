resource "aws_ami_launch_permission" "good" {
  image_id         = "ami-1"
  organization_arn = "arn:aws:organizations::123456789012:organization/o-123example"
}
