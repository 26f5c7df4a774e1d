resource "aws_gamelift_fleet" "game" {
  name              = "game"
  ec2_instance_type = "c5.large"
}
