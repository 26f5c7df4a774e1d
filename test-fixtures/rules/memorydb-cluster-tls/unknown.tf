variable "given" {
  type = bool
}

resource "aws_memorydb_cluster" "unclear" {
  acl_name    = "open-access"
  name        = "m"
  node_type   = "db.t4g.small"
  tls_enabled = var.given # expect: undecided var.given
}
