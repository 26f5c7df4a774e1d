terraform "aws_globalaccelerator_accelerator" {
  becomes = "AWS::GlobalAccelerator::Accelerator"
  properties {
    Name             = self.name
    FlowLogsEnabled  = self.attributes[0].flow_logs_enabled
    Enabled          = self.enabled
    IpAddressType    = self.ip_address_type
    IpAddresses      = self.ip_addresses
    FlowLogsS3Bucket = self.attributes[0].flow_logs_s3_bucket
    FlowLogsS3Prefix = self.attributes[0].flow_logs_s3_prefix
    Tags             = self.tags
  }
}
