resource "aws_memorydb_cluster" "silent" {
  acl_name  = "open-access"
  name      = "m"
  node_type = "db.t4g.small"
}
