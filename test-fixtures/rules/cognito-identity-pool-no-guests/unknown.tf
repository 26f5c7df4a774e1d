variable "guests" {
  type = bool
}
resource "aws_cognito_identity_pool" "this" {
  identity_pool_name               = "fixtures"
  allow_unauthenticated_identities = var.guests # expect: undecided var.guests
}
