terraform "aws_transfer_server" {
  becomes = "AWS::Transfer::Server"
  properties {
    EndpointType       = self.endpoint_type
    Protocols          = self.protocols
    SecurityPolicyName = self.security_policy_name
    LoggingRole        = self.logging_role
  }
}

terraform "aws_transfer_certificate" {
  becomes = "AWS::Transfer::Certificate"
  properties { PrivateKey = self.private_key }
}

terraform "aws_transfer_host_key" {
  becomes = "AWS::Transfer::HostKey"
  properties { HostKeyBody = coalesce(self.host_key_body, self.host_key_body_wo) }
}
