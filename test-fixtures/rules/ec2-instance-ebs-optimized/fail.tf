resource "aws_instance" "off" {
  instance_type = "c3.xlarge"
  ebs_optimized = false # expect: fail
}
