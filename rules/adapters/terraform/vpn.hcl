terraform "aws_vpn_connection" {
  becomes = "AWS::EC2::VPNConnection"
  properties {
    VpnTunnelOptionsSpecifications = [
      { PreSharedKey = self.tunnel1_preshared_key },
      { PreSharedKey = self.tunnel2_preshared_key },
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
