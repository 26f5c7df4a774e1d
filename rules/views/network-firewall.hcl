view "AWS::NetworkFirewall::Firewall" {
  names = [self.FirewallName]
  logs  = pointing("AWS::NetworkFirewall::LoggingConfiguration", "logged")
}

view "AWS::NetworkFirewall::LoggingConfiguration" {
  logged = target(coalesce(self.FirewallArn, self.FirewallName), "AWS::NetworkFirewall::Firewall")
}
