variable "given" {
  type = string
}

resource "aws_memorydb_cluster" "unclear" {
  acl_name    = "open-access"
  name        = "m"
  node_type   = "db.t4g.small"
  kms_key_arn = var.given # expect: undecided var.given
}
