terraform "aws_sagemaker_workforce" {
  becomes = "AWS::SageMaker::Workforce"
  properties {
    OidcConfig = { ClientSecret = self.oidc_config[0].client_secret }
  }
}
