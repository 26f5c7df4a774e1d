terraform "aws_route53_zone" {
  becomes = "AWS::Route53::HostedZone"
  properties {
    Name = self.name
    VPCs = [for v in self.vpc : { VPCId = v.vpc_id, VPCRegion = v.vpc_region }]
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
