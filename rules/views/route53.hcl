view "AWS::Route53::HostedZone" {
  names    = [self.Name]
  signings = pointing("AWS::Route53::DNSSEC", "zone")
}

view "AWS::Route53::DNSSEC" { zone = target(self.HostedZoneId, "AWS::Route53::HostedZone") }
