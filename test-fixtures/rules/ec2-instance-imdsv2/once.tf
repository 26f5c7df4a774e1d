resource "aws_launch_template" "lax" { # expect: fail
  image_id = "ami-1"
}
resource "aws_instance" "of_it" {
  launch_template {
    id = aws_launch_template.lax.id
  }
}
resource "aws_instance" "laxer" {
  launch_template {
    id = aws_launch_template.lax.id
  }
  metadata_options {
    http_tokens = "optional" # expect: fail
  }
}
