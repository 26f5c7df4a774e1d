resource "aws_memorydb_cluster" "good" {
  acl_name    = "open-access"
  name        = "m"
  node_type   = "db.t4g.small"
  tls_enabled = true
}
