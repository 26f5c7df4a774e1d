source "amazon-ebs" "image" {
  launch_block_device_mappings {
    device_name = "/dev/xvda"
    encrypted   = true
  }
}

source "amazon-ebs" "half" {
  launch_block_device_mappings {
    device_name = "/dev/xvda"
    encrypted   = true
  }
  launch_block_device_mappings {
    device_name = "/dev/xvdb"
    encrypted   = false # expect: fail
  }
}
