resource "aws_networkfirewall_firewall" "example" {
  availability_zone_change_protection = true
  delete_protection                   = true
  description                         = "description"
  enabled_analysis_types              = ["enabled_analysis_types"]
  firewall_policy_arn                 = "firewall_policy_arn"
  firewall_policy_change_protection   = true
  name                                = "name"
  subnet_change_protection            = true
  subnet_mapping {
    ip_address_type = "subnet_mapping.ip_address_type"
    subnet_id       = "subnet_mapping.subnet_id"
  }
  tags               = { key = "tags" }
  transit_gateway_id = "transit_gateway_id"
  vpc_id             = "vpc_id"
}

resource "aws_networkfirewall_logging_configuration" "example" {
  enable_monitoring_dashboard = true
  firewall_arn                = "firewall_arn"
  logging_configuration {
    log_destination_config {
      log_destination      = { key = "logging_configuration.log_destination_config.log_destination" }
      log_destination_type = "logging_configuration.log_destination_config.log_destination_type"
      log_type             = "logging_configuration.log_destination_config.log_type"
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "example" {
  description = "description"
  firewall_policy {
    stateful_default_actions = ["firewall_policy.stateful_default_actions"]
    stateful_rule_group_reference {
      priority     = 1
      resource_arn = "firewall_policy.stateful_rule_group_reference.resource_arn"
    }
    stateless_default_actions          = ["firewall_policy.stateless_default_actions"]
    stateless_fragment_default_actions = ["firewall_policy.stateless_fragment_default_actions"]
    stateless_rule_group_reference {
      priority     = 2
      resource_arn = "firewall_policy.stateless_rule_group_reference.resource_arn"
    }
  }
  name = "name"
  tags = { key = "tags" }
}

resource "aws_networkfirewall_rule_group" "example" {
  capacity    = 1
  description = "description"
  name        = "name"
  rule_group {
    rules_source {
      rules_string = "rule_group.rules_source.rules_string"
    }
  }
  rules = "rules"
  tags  = { key = "tags" }
  type  = "type"
}
