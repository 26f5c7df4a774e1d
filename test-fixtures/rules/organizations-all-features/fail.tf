resource "aws_organizations_organization" "this" {
  feature_set = "CONSOLIDATED_BILLING" # expect: fail
}
