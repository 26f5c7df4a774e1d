variable "zone" {
  type = string
}

resource "aws_route53_zone" "main" { # expect: undecided var.zone
  name = "example.com"
}

resource "aws_route53_query_log" "main" {
  zone_id                  = var.zone
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/example.com"
}
