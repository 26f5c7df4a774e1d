view "AWS::ApiGateway::Method" { api = target(self.RestApiId, "AWS::ApiGateway::RestApi") }

view "AWS::ApiGateway::Stage" {
  api        = target(self.RestApiId, "AWS::ApiGateway::RestApi")
  access_log = self.AccessLogSetting.DestinationArn
}

view "AWS::ApiGatewayV2::Stage" { access_log = self.AccessLogSettings.DestinationArn }

view "AWS::ApiGateway::DomainName" { tls_policies = [self.SecurityPolicy] }

view "AWS::ApiGatewayV2::DomainName" { tls_policies = [for c in self.DomainNameConfigurations : c.SecurityPolicy] }
