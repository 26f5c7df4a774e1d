terraform "aws_route53_zone" {
  becomes = "AWS::Route53::HostedZone"
  properties {
    Name           = self.name
    VPCs           = [for v in self.vpc : { VPCId = v.vpc_id, VPCRegion = v.vpc_region }]
    HostedZoneTags = self.tags
  }
}

# Only a private zone can be shown to a further network.
terraform "aws_route53_zone_association" {
  part-of = "AWS::Route53::HostedZone"
  through = self.zone_id
  properties {
    VPCs = [{ VPCId = self.vpc_id, VPCRegion = self.vpc_region }]
  }
}

terraform "aws_route53_query_log" {
  part-of = "AWS::Route53::HostedZone"
  through = self.zone_id
  properties {
    QueryLoggingConfig = { CloudWatchLogsLogGroupArn = self.cloudwatch_log_group_arn }
  }
}

terraform "aws_route53_hosted_zone_dnssec" {
  becomes = "AWS::Route53::DNSSEC"
  when    = self.signing_status != "NOT_SIGNING"
  properties { HostedZoneId = self.hosted_zone_id }
}

terraform "aws_route53_key_signing_key" {
  becomes = "AWS::Route53::KeySigningKey"
  properties {
    Name                    = self.name
    HostedZoneId            = self.hosted_zone_id
    KeyManagementServiceArn = self.key_management_service_arn
    Status                  = self.status
  }
}

terraform "aws_route53_record" {
  becomes = "AWS::Route53::RecordSet"
  properties {
    Name              = self.name
    AliasTarget       = [for a in self.alias : { DNSName = a.name, HostedZoneId = a.zone_id, EvaluateTargetHealth = a.evaluate_target_health }][0]
    CidrRoutingConfig = [for c in self.cidr_routing_policy : { CollectionId = c.collection_id, LocationName = c.location_name }][0]
    Failover          = self.failover_routing_policy[0].type
    GeoLocation       = [for g in self.geolocation_routing_policy : { ContinentCode = g.continent, CountryCode = g.country, SubdivisionCode = g.subdivision }][0]
    HealthCheckId     = self.health_check_id
    HostedZoneId      = self.zone_id
    MultiValueAnswer  = self.multivalue_answer_routing_policy
    Region            = self.latency_routing_policy[0].region
    ResourceRecords   = self.records
    SetIdentifier     = self.set_identifier
    TTL               = self.ttl
    Type              = self.type
    Weight            = self.weighted_routing_policy[0].weight
  }
}
