terraform "aws_globalaccelerator_accelerator" {
  becomes = "AWS::GlobalAccelerator::Accelerator"
  properties {
    Name            = self.name
    FlowLogsEnabled = self.attributes[0].flow_logs_enabled
    Enabled         = self.enabled
    IpAddressType   = self.ip_address_type
    IpAddresses     = self.ip_addresses
    Tags            = self.tags
  }
}
