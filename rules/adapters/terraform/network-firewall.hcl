terraform "aws_networkfirewall_firewall" {
  becomes = "AWS::NetworkFirewall::Firewall"
  properties {
    FirewallName     = self.name
    DeleteProtection = self.delete_protection
  }
}

terraform "aws_networkfirewall_logging_configuration" {
  becomes = "AWS::NetworkFirewall::LoggingConfiguration"
  properties {
    FirewallArn = self.firewall_arn
    LoggingConfiguration = {
      LogDestinationConfigs = [for c in self.logging_configuration[0].log_destination_config : {
        LogType            = c.log_type
        LogDestinationType = c.log_destination_type
        LogDestination     = c.log_destination
      }]
    }
  }
}
