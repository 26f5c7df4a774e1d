resource "aws_ami" "encrypted" {
  name = "encrypted"
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = true
  }
  ebs_block_device {
    device_name = "/dev/xvdb"
    snapshot_id = "snap-1"
  }
}
