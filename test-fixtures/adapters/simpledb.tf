resource "aws_simpledb_domain" "older" {
  name = "name"
}
