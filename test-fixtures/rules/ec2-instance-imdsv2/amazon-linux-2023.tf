data "aws_ami" "al2023" {
  owners = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-x86_64"]
  }
}

data "aws_ami" "al2" {
  owners = ["amazon"]
  filter {
    name   = "name"
    values = ["amzn2-ami-hvm-*"]
  }
}

data "aws_ami" "ours" {
  owners = ["self"]
  filter {
    name   = "name"
    values = ["al2023-hardened-*"]
  }
}

data "aws_ssm_parameter" "al2023" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

resource "aws_instance" "new" {
  ami = data.aws_ami.al2023.id
}

resource "aws_launch_template" "stored" {
  image_id = data.aws_ssm_parameter.al2023.value
}

resource "aws_instance" "old" { # expect: fail
  ami = data.aws_ami.al2.id
}

resource "aws_instance" "ours" { # expect: fail
  ami = data.aws_ami.ours.id
}

resource "aws_instance" "lax" {
  ami = data.aws_ami.al2023.id
  metadata_options {
    http_tokens = "optional" # expect: fail
  }
}
