resource "aws_instance" "on" {
  ami        = "ami-1"
  monitoring = true
}

resource "aws_launch_template" "on" {
  monitoring {
    enabled = true
  }
}

resource "aws_instance" "inherits" {
  launch_template {
    id = aws_launch_template.on.id
  }
}
