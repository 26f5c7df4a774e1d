default "AWS::ApiGateway::Method" "AuthorizationType" {
  value  = "NONE"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html"
}
