terraform "aws_pinpoint_adm_channel" {
  becomes = "AWS::Pinpoint::ADMChannel"
  properties {
    ClientSecret = self.client_secret
  }
}

terraform "aws_pinpoint_apns_channel" {
  becomes = "AWS::Pinpoint::APNSChannel"
  properties {
    PrivateKey = self.private_key
    TokenKey   = self.token_key
  }
}

terraform "aws_pinpoint_apns_sandbox_channel" {
  becomes = "AWS::Pinpoint::APNSSandboxChannel"
  properties {
    PrivateKey = self.private_key
    TokenKey   = self.token_key
  }
}

terraform "aws_pinpoint_apns_voip_channel" {
  becomes = "AWS::Pinpoint::APNSVoipChannel"
  properties {
    PrivateKey = self.private_key
    TokenKey   = self.token_key
  }
}

terraform "aws_pinpoint_apns_voip_sandbox_channel" {
  becomes = "AWS::Pinpoint::APNSVoipSandboxChannel"
  properties {
    PrivateKey = self.private_key
    TokenKey   = self.token_key
  }
}

terraform "aws_pinpoint_baidu_channel" {
  becomes = "AWS::Pinpoint::BaiduChannel"
  properties {
    ApiKey    = self.api_key
    SecretKey = self.secret_key
  }
}

terraform "aws_pinpoint_gcm_channel" {
  becomes = "AWS::Pinpoint::GCMChannel"
  properties {
    ApiKey = self.api_key
  }
}
