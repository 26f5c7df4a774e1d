resource "aws_default_subnet" "as_it_is" { # expect: fail
  availability_zone = "eu-west-1a"
}
resource "aws_default_subnet" "tamed" {
  availability_zone       = "eu-west-1a"
  map_public_ip_on_launch = false
}
