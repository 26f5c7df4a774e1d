terraform "aws_globalaccelerator_accelerator" {
  becomes = "AWS::GlobalAccelerator::Accelerator"
  properties {
    Name            = self.name
    FlowLogsEnabled = self.attributes[0].flow_logs_enabled
  }
}
