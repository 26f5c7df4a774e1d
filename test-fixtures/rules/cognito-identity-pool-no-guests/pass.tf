resource "aws_cognito_identity_pool" "this" {
  identity_pool_name               = "fixtures"
  allow_unauthenticated_identities = false
}
