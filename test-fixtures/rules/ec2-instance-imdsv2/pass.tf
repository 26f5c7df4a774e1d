resource "aws_launch_template" "strict" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "inherits" {
  launch_template {
    id = aws_launch_template.strict.id
  }
}

resource "aws_instance" "off" {
  ami = "ami-1"
  metadata_options {
    http_endpoint = "disabled"
  }
}
