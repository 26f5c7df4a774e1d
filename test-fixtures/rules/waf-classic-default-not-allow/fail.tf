resource "aws_waf_web_acl" "all" {
  name        = "all"
  metric_name = "all"
  default_action {
    type = "ALLOW" # expect: fail
  }
}

resource "aws_wafregional_web_acl" "region" {
  name        = "region"
  metric_name = "region"
  default_action {
    type = "ALLOW" # expect: fail
  }
}
