resource "aws_vpn_connection" "example" {
  customer_gateway_id                     = "customer_gateway_id"
  enable_acceleration                     = true
  local_ipv4_network_cidr                 = "local_ipv4_network_cidr"
  local_ipv6_network_cidr                 = "local_ipv6_network_cidr"
  outside_ip_address_type                 = "outside_ip_address_type"
  preshared_key_storage                   = "preshared_key_storage"
  remote_ipv4_network_cidr                = "remote_ipv4_network_cidr"
  remote_ipv6_network_cidr                = "remote_ipv6_network_cidr"
  static_routes_only                      = true
  tags                                    = { key = "tags" }
  transit_gateway_id                      = "transit_gateway_id"
  transport_transit_gateway_attachment_id = "transport_transit_gateway_attachment_id"
  tunnel1_ike_versions                    = ["tunnel1_ike_versions"]
  tunnel1_log_options {
    cloudwatch_log_options {
      bgp_log_enabled = true
      log_enabled     = true
      log_group_arn   = "tunnel1_log_options.cloudwatch_log_options.log_group_arn"
    }
  }
  tunnel1_phase1_dh_group_numbers      = [1]
  tunnel1_phase1_encryption_algorithms = ["tunnel1_phase1_encryption_algorithms"]
  tunnel1_phase1_integrity_algorithms  = ["tunnel1_phase1_integrity_algorithms"]
  tunnel1_phase2_dh_group_numbers      = [2]
  tunnel1_phase2_encryption_algorithms = ["tunnel1_phase2_encryption_algorithms"]
  tunnel1_phase2_integrity_algorithms  = ["tunnel1_phase2_integrity_algorithms"]
  tunnel1_preshared_key                = "tunnel1_preshared_key"
  tunnel2_ike_versions                 = ["tunnel2_ike_versions"]
  tunnel2_log_options {
    cloudwatch_log_options {
      bgp_log_enabled = true
      log_enabled     = true
      log_group_arn   = "tunnel2_log_options.cloudwatch_log_options.log_group_arn"
    }
  }
  tunnel2_phase1_dh_group_numbers      = [3]
  tunnel2_phase1_encryption_algorithms = ["tunnel2_phase1_encryption_algorithms"]
  tunnel2_phase1_integrity_algorithms  = ["tunnel2_phase1_integrity_algorithms"]
  tunnel2_phase2_dh_group_numbers      = [4]
  tunnel2_phase2_encryption_algorithms = ["tunnel2_phase2_encryption_algorithms"]
  tunnel2_phase2_integrity_algorithms  = ["tunnel2_phase2_integrity_algorithms"]
  tunnel2_preshared_key                = "tunnel2_preshared_key"
  tunnel_bandwidth                     = "tunnel_bandwidth"
  tunnel_inside_ip_version             = "tunnel_inside_ip_version"
  type                                 = "type"
  vpn_concentrator_id                  = "vpn_concentrator_id"
  vpn_gateway_id                       = "vpn_gateway_id"
}
