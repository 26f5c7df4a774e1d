resource "aws_route53_zone" "example" {
  name = "name"
  tags = { key = "tags" }
  vpc {
    vpc_id     = "vpc.vpc_id"
    vpc_region = "vpc.vpc_region"
  }
}

resource "aws_route53_zone_association" "example" {
  vpc_id     = "vpc_id"
  vpc_region = "vpc_region"
  zone_id    = "zone_id"
}

resource "aws_route53_query_log" "example" {
  cloudwatch_log_group_arn = "cloudwatch_log_group_arn"
  zone_id                  = "zone_id"
}

resource "aws_route53_hosted_zone_dnssec" "example" {
  hosted_zone_id = "hosted_zone_id"
  signing_status = "signing_status"
}

resource "aws_route53_key_signing_key" "example" {
  hosted_zone_id             = "hosted_zone_id"
  key_management_service_arn = "key_management_service_arn"
  name                       = "name"
  status                     = "status"
}

resource "aws_route53_record" "example" {
  alias {
    evaluate_target_health = true
    name                   = "alias.name"
    zone_id                = "alias.zone_id"
  }
  cidr_routing_policy {
    collection_id = "cidr_routing_policy.collection_id"
    location_name = "cidr_routing_policy.location_name"
  }
  failover_routing_policy {
    type = "failover_routing_policy.type"
  }
  geolocation_routing_policy {
    continent   = "geolocation_routing_policy.continent"
    country     = "geolocation_routing_policy.country"
    subdivision = "geolocation_routing_policy.subdivision"
  }
  health_check_id = "health_check_id"
  latency_routing_policy {
    region = "latency_routing_policy.region"
  }
  multivalue_answer_routing_policy = true
  name                             = "name"
  records                          = ["records"]
  set_identifier                   = "set_identifier"
  ttl                              = 1
  type                             = "type"
  weighted_routing_policy {
    weight = 2
  }
  zone_id = "zone_id"
}
