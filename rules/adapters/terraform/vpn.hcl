terraform "aws_vpn_connection" {
  becomes = "AWS::EC2::VPNConnection"
  properties {
    VpnTunnelOptionsSpecifications = [
      { PreSharedKey = self.tunnel1_preshared_key },
      { PreSharedKey = self.tunnel2_preshared_key },
    ]
  }
}
