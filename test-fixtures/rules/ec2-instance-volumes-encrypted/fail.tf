resource "aws_instance" "clear" {
  ami = "ami-1"
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = false # expect: fail
  }
  ebs_block_device { # expect: fail
    device_name = "/dev/sdg"
  }
}

resource "aws_instance" "no_root" { # expect: fail
  ami = "ami-1"
}

resource "aws_launch_template" "clear" {
  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      encrypted = "false" # expect: fail
    }
  }
}

resource "aws_launch_configuration" "clear" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
  root_block_device {
    encrypted = false # expect: fail
  }
}
