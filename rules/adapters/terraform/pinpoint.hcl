terraform "aws_pinpoint_adm_channel" {
  becomes = "AWS::Pinpoint::ADMChannel"
  properties {
    ClientSecret  = self.client_secret
    ApplicationId = self.application_id
    ClientId      = self.client_id
    Enabled       = self.enabled
  }
}

terraform "aws_pinpoint_apns_channel" {
  becomes = "AWS::Pinpoint::APNSChannel"
  properties {
    PrivateKey                  = self.private_key
    TokenKey                    = self.token_key
    ApplicationId               = self.application_id
    BundleId                    = self.bundle_id
    Certificate                 = self.certificate
    DefaultAuthenticationMethod = self.default_authentication_method
    Enabled                     = self.enabled
    TeamId                      = self.team_id
    TokenKeyId                  = self.token_key_id
  }
}

terraform "aws_pinpoint_apns_sandbox_channel" {
  becomes = "AWS::Pinpoint::APNSSandboxChannel"
  properties {
    PrivateKey                  = self.private_key
    TokenKey                    = self.token_key
    ApplicationId               = self.application_id
    BundleId                    = self.bundle_id
    Certificate                 = self.certificate
    DefaultAuthenticationMethod = self.default_authentication_method
    Enabled                     = self.enabled
    TeamId                      = self.team_id
    TokenKeyId                  = self.token_key_id
  }
}

terraform "aws_pinpoint_apns_voip_channel" {
  becomes = "AWS::Pinpoint::APNSVoipChannel"
  properties {
    PrivateKey                  = self.private_key
    TokenKey                    = self.token_key
    ApplicationId               = self.application_id
    BundleId                    = self.bundle_id
    Certificate                 = self.certificate
    DefaultAuthenticationMethod = self.default_authentication_method
    Enabled                     = self.enabled
    TeamId                      = self.team_id
    TokenKeyId                  = self.token_key_id
  }
}

terraform "aws_pinpoint_apns_voip_sandbox_channel" {
  becomes = "AWS::Pinpoint::APNSVoipSandboxChannel"
  properties {
    PrivateKey                  = self.private_key
    TokenKey                    = self.token_key
    ApplicationId               = self.application_id
    BundleId                    = self.bundle_id
    Certificate                 = self.certificate
    DefaultAuthenticationMethod = self.default_authentication_method
    Enabled                     = self.enabled
    TeamId                      = self.team_id
    TokenKeyId                  = self.token_key_id
  }
}

terraform "aws_pinpoint_baidu_channel" {
  becomes = "AWS::Pinpoint::BaiduChannel"
  properties {
    ApiKey        = self.api_key
    SecretKey     = self.secret_key
    ApplicationId = self.application_id
    Enabled       = self.enabled
  }
}

terraform "aws_pinpoint_gcm_channel" {
  becomes = "AWS::Pinpoint::GCMChannel"
  properties {
    ApiKey                      = self.api_key
    ApplicationId               = self.application_id
    DefaultAuthenticationMethod = self.default_authentication_method
    Enabled                     = self.enabled
    ServiceJson                 = self.service_json
  }
}
