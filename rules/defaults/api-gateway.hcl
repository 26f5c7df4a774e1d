default "AWS::ApiGateway::Method" "AuthorizationType" {
  value  = "NONE"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html"
}

default "AWS::ApiGateway::Stage" "CacheClusterEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"
}

default "AWS::ApiGatewayV2::Route" "AuthorizationType" {
  value  = "NONE"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html"
}
