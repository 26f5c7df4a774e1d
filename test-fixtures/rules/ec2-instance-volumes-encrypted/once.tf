resource "aws_launch_template" "lax" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = false # expect: fail
    }
  }
}
resource "aws_instance" "of_it" {
  launch_template {
    id = aws_launch_template.lax.id
  }
}
