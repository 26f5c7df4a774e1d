variable "password" {
  type      = string
  sensitive = true
}
resource "aws_elasticache_replication_group" "asked" {
  replication_group_id = "c"
  description          = "d"
  auth_token = var.password
}
