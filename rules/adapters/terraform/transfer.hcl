terraform "aws_transfer_certificate" {
  becomes = "AWS::Transfer::Certificate"
  properties {
    PrivateKey = self.private_key
  }
}

terraform "aws_transfer_host_key" {
  becomes = "AWS::Transfer::HostKey"
  properties { HostKeyBody = coalesce(self.host_key_body, self.host_key_body_wo) }
}
