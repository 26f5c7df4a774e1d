resource "aws_organizations_organization" "example" {
  feature_set = "feature_set"
}

resource "aws_organizations_policy" "example" {
  content     = "content"
  description = "description"
  name        = "name"
  tags        = { key = "tags" }
  type        = "type"
}

resource "aws_organizations_policy_attachment" "example" {
  policy_id = "policy_id"
  target_id = "target_id"
}
