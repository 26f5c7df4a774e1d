resource "aws_route53_zone" "this" {
  name = "example.com"
}

resource "aws_route53_hosted_zone_dnssec" "this" {
  hosted_zone_id = aws_route53_zone.this.id
}
