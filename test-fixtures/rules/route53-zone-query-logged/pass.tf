resource "aws_route53_zone" "main" {
  name = "example.com"
}

resource "aws_route53_query_log" "main" {
  zone_id                  = aws_route53_zone.main.zone_id
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/example.com"
}

resource "aws_route53_zone" "inside" {
  name = "inside.example.com"
  vpc {
    vpc_id = "vpc-0a1b2c3d"
  }
}
