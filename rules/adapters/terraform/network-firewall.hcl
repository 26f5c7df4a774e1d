terraform "aws_networkfirewall_firewall" {
  becomes = "AWS::NetworkFirewall::Firewall"
  properties {
    FirewallName                     = self.name
    DeleteProtection                 = self.delete_protection
    AvailabilityZoneChangeProtection = self.availability_zone_change_protection
    Description                      = self.description
    EnabledAnalysisTypes             = self.enabled_analysis_types
    FirewallPolicyArn                = self.firewall_policy_arn
    FirewallPolicyChangeProtection   = self.firewall_policy_change_protection
    SubnetChangeProtection           = self.subnet_change_protection
    SubnetMappings                   = [for m in self.subnet_mapping : { IPAddressType = m.ip_address_type, SubnetId = m.subnet_id }]
    TransitGatewayId                 = self.transit_gateway_id
    VpcId                            = self.vpc_id
    Tags                             = self.tags
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
    EnableMonitoringDashboard = self.enable_monitoring_dashboard
  }
}

terraform "aws_networkfirewall_firewall_policy" {
  becomes = "AWS::NetworkFirewall::FirewallPolicy"
  properties {
    FirewallPolicyName = self.name
    Description        = self.description
    FirewallPolicy = {
      StatelessDefaultActions         = self.firewall_policy[0].stateless_default_actions
      StatelessFragmentDefaultActions = self.firewall_policy[0].stateless_fragment_default_actions
      StatefulDefaultActions          = self.firewall_policy[0].stateful_default_actions
      StatefulRuleGroupReferences     = [for r in self.firewall_policy[0].stateful_rule_group_reference : { ResourceArn = r.resource_arn, Priority = r.priority }]
      StatelessRuleGroupReferences    = [for r in self.firewall_policy[0].stateless_rule_group_reference : { ResourceArn = r.resource_arn, Priority = r.priority }]
    }
    Tags = self.tags
  }
}

terraform "aws_networkfirewall_rule_group" {
  becomes = "AWS::NetworkFirewall::RuleGroup"
  properties {
    RuleGroupName = self.name
    Description   = self.description
    Type          = self.type
    Capacity      = self.capacity
    RuleGroup     = { RulesSource = { RulesString = coalesce(self.rules, self.rule_group[0].rules_source[0].rules_string) } }
    Tags          = self.tags
  }
}
