resource "aws_waf_web_acl" "none" {
  name        = "none"
  metric_name = "none"
}
