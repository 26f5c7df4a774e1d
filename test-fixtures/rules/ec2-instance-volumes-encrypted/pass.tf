resource "aws_instance" "encrypted" {
  ami = "ami-1"
  root_block_device {
    encrypted = true
  }
  ephemeral_block_device {
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0"
  }
}

resource "aws_launch_template" "encrypted" {
  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      encrypted = true
    }
  }
  block_device_mappings {
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0"
  }
}

resource "aws_instance" "by_template" {
  launch_template {
    id = aws_launch_template.encrypted.id
  }
}
