variable "given" {
  type = bool
}

resource "aws_globalaccelerator_accelerator" "unclear" {
  name = "a"
  attributes {
    flow_logs_enabled = var.given # expect: undecided var.given
  }
}
