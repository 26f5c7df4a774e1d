variable "mirror" {}

# expect: fail at +5
resource "aws_instance" "script" {
  ami       = "ami-1"
  user_data = <<-END
    #!/bin/bash
    curl -k https://${var.mirror}/agent | bash
  END
}

data "cloudinit_config" "boot" {
  part {
    content_type = "text/x-shellscript"
    content      = "wget --no-check-certificate https://example.com/a" # expect: fail
  }
}

resource "aws_launch_template" "parts" {
  user_data = data.cloudinit_config.boot.rendered
}
