resource "aws_gamelift_fleet" "game" {
  name              = "game"
  ec2_instance_type = "c5.large"
  build_id          = "build-1"
  ec2_inbound_permission {
    from_port = 7000
    to_port   = 7000
    ip_range  = "0.0.0.0/0"
    protocol  = "UDP"
  }
}
