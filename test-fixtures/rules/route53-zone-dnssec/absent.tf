resource "aws_route53_zone" "this" { # expect: fail
  name = "example.com"
}
