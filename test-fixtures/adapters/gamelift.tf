resource "aws_gamelift_fleet" "example" {
  build_id = "build_id"
  certificate_configuration {
    certificate_type = "certificate_configuration.certificate_type"
  }
  description = "description"
  ec2_inbound_permission {
    from_port = 1
    ip_range  = "ec2_inbound_permission.ip_range"
    protocol  = "ec2_inbound_permission.protocol"
    to_port   = 2
  }
  ec2_instance_type                  = "ec2_instance_type"
  fleet_type                         = "fleet_type"
  instance_role_arn                  = "instance_role_arn"
  metric_groups                      = ["metric_groups"]
  name                               = "name"
  new_game_session_protection_policy = "new_game_session_protection_policy"
  script_id                          = "script_id"
  tags                               = { key = "tags" }
}
