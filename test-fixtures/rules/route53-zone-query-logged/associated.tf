resource "aws_route53_zone" "inside" {
  name = "inside.example.com"
}

resource "aws_route53_zone_association" "inside" {
  zone_id = aws_route53_zone.inside.zone_id
  vpc_id  = "vpc-0a1b2c3d"
}
