resource "aws_ebs_volume" "safe" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = true
}

resource "aws_ebs_volume" "as_text" {
  availability_zone = "eu-west-1a"
  encrypted         = "true"
}
