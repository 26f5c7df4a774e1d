variable "password" {
  type    = string
  default = "not-a-real-one-7"
}
resource "aws_elasticache_replication_group" "literal" {
  replication_group_id = "c"
  description          = "d"
  auth_token = "not-a-real-one-7" # expect: fail
}
resource "aws_elasticache_replication_group" "followed" {
  replication_group_id = "c"
  description          = "d"
  auth_token = var.password # expect: fail
}
