resource "aws_lb" "off" {
  access_logs {
    bucket  = "logs"
    enabled = false # expect: fail
  }
}
