terraform "aws_route53_zone" {
  becomes = "AWS::Route53::HostedZone"
  properties {
    Name = self.name
    VPCs = [for v in self.vpc : { VPCId = v.vpc_id, VPCRegion = v.vpc_region }]
  }
}

terraform "aws_route53_query_log" {
  part-of = "AWS::Route53::HostedZone"
  through = self.zone_id
  properties {
    QueryLoggingConfig = { CloudWatchLogsLogGroupArn = self.cloudwatch_log_group_arn }
  }
}
