resource "aws_organizations_organization" "example" {
  feature_set = "feature_set"
}
