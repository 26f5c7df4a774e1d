resource "aws_shield_protection" "example" {
  name         = "name"
  resource_arn = "resource_arn"
  tags         = { key = "tags" }
}
