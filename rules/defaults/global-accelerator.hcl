default "AWS::GlobalAccelerator::Accelerator" "FlowLogsEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/global-accelerator/latest/api/API_AcceleratorAttributes.html"
}
