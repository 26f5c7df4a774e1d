packer {
  required_plugins {
    amazon = {
      source  = "github.com/hashicorp/amazon"
      version = "~> 1.3"
    }
  }
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

locals {
  released = formatdate("YYYYMMDD", timestamp())
}

source "amazon-ebs" "golden" {
  region        = var.region
  ami_name      = "golden-${local.released}"
  instance_type = "t3.small"
  ssh_username  = "admin"
  encrypt_boot  = false

  source_ami_filter {
    most_recent = true
    owners      = ["136693071363"]
    filters = {
      name                = "debian-12-amd64-*"
      virtualization-type = "hvm"
    }
  }

  imds_support = "v2.0"
}

build {
  sources = ["source.amazon-ebs.golden"]

  provisioner "shell" {
    inline = [
      "sudo apt-get update",
      "sudo apt-get -y dist-upgrade",
    ]
  }

  provisioner "file" {
    source      = "scripts/motd"
    destination = "/tmp/motd"
  }

  provisioner "shell" {
    script          = "scripts/clean.sh"
    execute_command = "sudo sh {{ .Path }}"
  }
}
