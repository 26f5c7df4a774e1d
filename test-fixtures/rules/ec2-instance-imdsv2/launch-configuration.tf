resource "aws_launch_configuration" "lax" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
  metadata_options {
    http_tokens = "optional" # expect: fail
  }
}

resource "aws_launch_configuration" "strict" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
  metadata_options {
    http_tokens = "required"
  }
}
