resource "random_password" "p" {
  length = 24
}
data "aws_secretsmanager_secret_version" "p" {
  secret_id = "db"
}
resource "aws_elasticache_replication_group" "generated" {
  replication_group_id = "c"
  description          = "d"
  auth_token = random_password.p.result
}
resource "aws_elasticache_replication_group" "stored" {
  replication_group_id = "c"
  description          = "d"
  auth_token = data.aws_secretsmanager_secret_version.p.secret_string
}
