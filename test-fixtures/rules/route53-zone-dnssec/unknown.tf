variable "zone" {
  type = string
}

resource "aws_route53_zone" "this" { # expect: undecided var.zone
  name = "example.com"
}

resource "aws_route53_hosted_zone_dnssec" "this" {
  hosted_zone_id = var.zone
}
