resource "aws_instance" "own" {
  ami                  = "ami-1"
  iam_instance_profile = "web"
}

resource "aws_launch_template" "web" {
  iam_instance_profile {
    name = "web"
  }
}

resource "aws_instance" "by_template" {
  launch_template {
    id = aws_launch_template.web.id
  }
}
