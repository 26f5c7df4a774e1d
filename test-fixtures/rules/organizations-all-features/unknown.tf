variable "features" {
  type = string
}
resource "aws_organizations_organization" "this" {
  feature_set = var.features # expect: undecided var.features
}
