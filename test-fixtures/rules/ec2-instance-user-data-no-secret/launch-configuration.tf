resource "aws_launch_configuration" "leaky" {
  image_id  = "ami-1"
  user_data = "export DB_PASSWORD=kx7-reveal-93" # expect: fail
}

resource "aws_launch_configuration" "clean" {
  image_id  = "ami-1"
  user_data = "yum -y update"
}
