resource "aws_route53_zone" "main" { # expect: fail
  name = "example.com"
}
