resource "random_password" "p" {
  length = 24
}
data "aws_secretsmanager_secret_version" "p" {
  secret_id = "db"
}
resource "aws_docdb_cluster" "generated" {
  cluster_identifier = "c"
  master_password = random_password.p.result
}
resource "aws_docdb_cluster" "stored" {
  cluster_identifier = "c"
  master_password = data.aws_secretsmanager_secret_version.p.secret_string
}
