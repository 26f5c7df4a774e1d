default "AWS::Cognito::UserPool" "MfaConfiguration" {
  value  = "OFF"
  source = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html"
}

default "AWS::Cognito::UserPool" "Policies.PasswordPolicy.MinimumLength" {
  value  = 8
  source = "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"
}

default "AWS::Cognito::IdentityPool" "AllowUnauthenticatedIdentities" {
  value  = false
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/cognito_identity_pool.html.markdown"
}
