terraform "aws_transfer_server" {
  becomes = "AWS::Transfer::Server"
  properties {
    EndpointType       = self.endpoint_type
    Protocols          = self.protocols
    SecurityPolicyName = self.security_policy_name
    LoggingRole        = self.logging_role
  }
}
