resource "aws_ami_launch_permission" "ours" {
  image_id         = "ami-1"
  organization_arn = "arn:aws:organizations::123456789012:organization/o-123example"
}
resource "aws_ami_launch_permission" "unit" {
  image_id                = "ami-1"
  organizational_unit_arn = "arn:aws:organizations::123456789012:ou/o-123example/ou-1234-5example"
}
