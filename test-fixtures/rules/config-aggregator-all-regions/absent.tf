resource "aws_config_configuration_aggregator" "none" {
  name = "none"
}
