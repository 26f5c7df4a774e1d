# An API that is reached from inside a network only, or whose policy admits nobody unknown.
view "AWS::ApiGateway::RestApi" {
  signed_methods = [for m in pointing("AWS::ApiGateway::Method", "api") : m if m.AuthorizationType == "AWS_IAM"]
  policy         = self.Policy != null ? self.Policy : self.Body["x-amazon-apigateway-policy"]
  guarded = (
    contains(self.EndpointConfiguration.Types, "PRIVATE") || (self.policy != null && length(public_grants(self.policy, "execute-api")) == 0)
  )
  # the methods that its definition (OpenAPI) has, preflights left out
  operations = flatten([
    for path, methods in self.Body.paths : [
      for verb, o in methods : {
        Name     = "${verb == "x-amazon-apigateway-any-method" ? "ANY" : upper(verb)} ${path}"
        Security = o.security != null ? o.security : self.Body.security
        Type     = o["x-amazon-apigateway-auth"].type
        Method   = o
      } if matches(verb, "^(get|put|post|delete|head|patch|x-amazon-apigateway-any-method)$")
    ]
  ])
}

view "AWS::ApiGatewayV2::Api" {
  guarded = false
  operations = flatten([
    for path, methods in self.Body.paths : [
      for verb, o in methods : {
        Name     = "${verb == "x-amazon-apigateway-any-method" ? "ANY" : upper(verb)} ${path}"
        Security = o.security != null ? o.security : self.Body.security
        Type     = o["x-amazon-apigateway-auth"].type
        Method   = o
      } if matches(verb, "^(get|put|post|delete|head|patch|x-amazon-apigateway-any-method)$")
    ]
  ])
}

view "AWS::ApiGateway::Method" { api = target(self.RestApiId, "AWS::ApiGateway::RestApi") }

view "AWS::ApiGateway::Stage" {
  names             = [self.StageName]
  api               = target(self.RestApiId, "AWS::ApiGateway::RestApi")
  web_acls          = concat(pointing("AWS::WAFv2::WebACLAssociation", "guarded"), pointing("AWS::WAFRegional::WebACLAssociation", "guarded"))
  access_log        = self.AccessLogSetting.DestinationArn
  is_stage          = true
  cache_off         = self.CacheClusterEnabled == false
  method_settings   = self.MethodSettings
  traced            = self.TracingEnabled
  takes_certificate = true
}

# A deployment that names a stage makes it, with these settings.
view "AWS::ApiGateway::Deployment" {
  access_log      = self.StageDescription.AccessLogSetting.DestinationArn
  is_stage        = self.StageName != null && !surely(self.StageName == "")
  cache_off       = self.StageDescription.CacheClusterEnabled == false
  method_settings = concat([for d in [self.StageDescription] : d if d != null], self.StageDescription.MethodSettings)
  traced          = self.StageDescription.TracingEnabled
}

view "AWS::ApiGatewayV2::Stage" {
  api               = target(self.ApiId, "AWS::ApiGatewayV2::Api")
  access_log        = self.AccessLogSettings.DestinationArn
  is_stage          = true
  takes_certificate = self.api.ProtocolType == "WEBSOCKET"
}

view "AWS::ApiGatewayV2::Route" { api = target(self.ApiId, "AWS::ApiGatewayV2::Api") }

view "AWS::ApiGateway::DomainName" { tls_policies = [self.SecurityPolicy] }

view "AWS::ApiGatewayV2::DomainName" { tls_policies = [for c in self.DomainNameConfigurations : c.SecurityPolicy] }
