terraform "aws_vpn_connection" {
  becomes = "AWS::EC2::VPNConnection"
  properties {
    VpnTunnelOptionsSpecifications = [
      {
        PreSharedKey               = self.tunnel1_preshared_key
        IKEVersions                = [for v in self.tunnel1_ike_versions : { Value = v }]
        Phase1EncryptionAlgorithms = [for v in self.tunnel1_phase1_encryption_algorithms : { Value = v }]
        Phase1IntegrityAlgorithms  = [for v in self.tunnel1_phase1_integrity_algorithms : { Value = v }]
        Phase1DHGroupNumbers       = [for v in self.tunnel1_phase1_dh_group_numbers : { Value = v }]
        Phase2EncryptionAlgorithms = [for v in self.tunnel1_phase2_encryption_algorithms : { Value = v }]
        Phase2IntegrityAlgorithms  = [for v in self.tunnel1_phase2_integrity_algorithms : { Value = v }]
        Phase2DHGroupNumbers       = [for v in self.tunnel1_phase2_dh_group_numbers : { Value = v }]
        LogOptions = [for o in self.tunnel1_log_options : {
          CloudwatchLogOptions = {
            LogEnabled    = o.cloudwatch_log_options[0].log_enabled
            LogGroupArn   = o.cloudwatch_log_options[0].log_group_arn
            BgpLogEnabled = o.cloudwatch_log_options[0].bgp_log_enabled
          }
        }][0]
      },
      {
        PreSharedKey               = self.tunnel2_preshared_key
        IKEVersions                = [for v in self.tunnel2_ike_versions : { Value = v }]
        Phase1EncryptionAlgorithms = [for v in self.tunnel2_phase1_encryption_algorithms : { Value = v }]
        Phase1IntegrityAlgorithms  = [for v in self.tunnel2_phase1_integrity_algorithms : { Value = v }]
        Phase1DHGroupNumbers       = [for v in self.tunnel2_phase1_dh_group_numbers : { Value = v }]
        Phase2EncryptionAlgorithms = [for v in self.tunnel2_phase2_encryption_algorithms : { Value = v }]
        Phase2IntegrityAlgorithms  = [for v in self.tunnel2_phase2_integrity_algorithms : { Value = v }]
        Phase2DHGroupNumbers       = [for v in self.tunnel2_phase2_dh_group_numbers : { Value = v }]
        LogOptions = [for o in self.tunnel2_log_options : {
          CloudwatchLogOptions = {
            LogEnabled    = o.cloudwatch_log_options[0].log_enabled
            LogGroupArn   = o.cloudwatch_log_options[0].log_group_arn
            BgpLogEnabled = o.cloudwatch_log_options[0].bgp_log_enabled
          }
        }][0]
      },
    ]
    CustomerGatewayId                   = self.customer_gateway_id
    EnableAcceleration                  = self.enable_acceleration
    LocalIpv4NetworkCidr                = self.local_ipv4_network_cidr
    LocalIpv6NetworkCidr                = self.local_ipv6_network_cidr
    OutsideIpAddressType                = self.outside_ip_address_type
    PreSharedKeyStorage                 = self.preshared_key_storage
    RemoteIpv4NetworkCidr               = self.remote_ipv4_network_cidr
    RemoteIpv6NetworkCidr               = self.remote_ipv6_network_cidr
    StaticRoutesOnly                    = self.static_routes_only
    TransitGatewayId                    = self.transit_gateway_id
    TransportTransitGatewayAttachmentId = self.transport_transit_gateway_attachment_id
    TunnelBandwidth                     = self.tunnel_bandwidth
    TunnelInsideIpVersion               = self.tunnel_inside_ip_version
    Type                                = self.type
    VpnConcentratorId                   = self.vpn_concentrator_id
    VpnGatewayId                        = self.vpn_gateway_id
    Tags                                = self.tags
  }
}
