terraform "aws_codepipeline_webhook" {
  becomes = "AWS::CodePipeline::Webhook"
  properties {
    Name                        = self.name
    AuthenticationConfiguration = { SecretToken = self.authentication_configuration[0].secret_token }
  }
}
