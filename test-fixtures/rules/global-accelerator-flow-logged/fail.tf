resource "aws_globalaccelerator_accelerator" "bad" {
  name = "a"
  attributes {
    flow_logs_enabled = false # expect: fail
  }
}
