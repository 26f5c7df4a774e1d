resource "aws_memorydb_cluster" "bad" {
  acl_name    = "open-access"
  name        = "m"
  node_type   = "db.t4g.small"
  tls_enabled = false # expect: fail
}
