resource "aws_lb" "guarded" {
  name = "guarded"
}

resource "aws_wafv2_web_acl_association" "guarded" {
  resource_arn = aws_lb.guarded.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/main/1"
}

resource "aws_lb" "inside" {
  internal = true
}

resource "aws_alb" "classic" {
  internal = false
}

resource "aws_wafregional_web_acl_association" "classic" {
  resource_arn = aws_alb.classic.arn
  web_acl_id   = "a1b2"
}
