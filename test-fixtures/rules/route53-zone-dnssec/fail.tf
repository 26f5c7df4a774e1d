resource "aws_route53_zone" "this" { # expect: fail
  name = "example.com"
}

resource "aws_route53_hosted_zone_dnssec" "off" {
  hosted_zone_id = aws_route53_zone.this.id
  signing_status = "NOT_SIGNING"
}
