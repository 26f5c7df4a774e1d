terraform "aws_amplify_app" {
  becomes = "AWS::Amplify::App"
  properties {
    Name            = self.name
    AccessToken     = self.access_token
    OauthToken      = self.oauth_token
    BasicAuthConfig = { Password = self.basic_auth_credentials }
    AutoBranchCreationConfig = {
      BasicAuthConfig = { Password = self.auto_branch_creation_config[0].basic_auth_credentials }
    }
  }
}

terraform "aws_amplify_branch" {
  becomes = "AWS::Amplify::Branch"
  properties {
    BasicAuthConfig = { Password = self.basic_auth_credentials }
  }
}
