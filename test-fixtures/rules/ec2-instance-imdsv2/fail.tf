resource "aws_instance" "written" {
  ami = "ami-1"
  metadata_options {
    http_tokens = "optional" # expect: fail
  }
}

resource "aws_launch_template" "lax" {
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "optional" # expect: fail
  }
}
