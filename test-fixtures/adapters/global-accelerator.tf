resource "aws_globalaccelerator_accelerator" "example" {
  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "attributes.flow_logs_s3_bucket"
    flow_logs_s3_prefix = "attributes.flow_logs_s3_prefix"
  }
  enabled         = true
  ip_address_type = "ip_address_type"
  ip_addresses    = ["ip_addresses"]
  name            = "name"
  tags            = { key = "tags" }
}
