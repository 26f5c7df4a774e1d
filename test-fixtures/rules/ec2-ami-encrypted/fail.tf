resource "aws_ami" "clear" {
  name = "clear"
  ebs_block_device { # expect: fail
    device_name = "/dev/xvda"
    volume_size = 8
  }
  ebs_block_device {
    device_name = "/dev/xvdb"
    encrypted   = false # expect: fail
  }
}
