resource "aws_iot_policy" "example" {
  name   = "name"
  policy = "policy"
  tags   = { key = "tags" }
}
