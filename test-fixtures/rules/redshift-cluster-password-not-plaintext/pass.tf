resource "random_password" "p" {
  length = 24
}
data "aws_secretsmanager_secret_version" "p" {
  secret_id = "db"
}
resource "aws_redshift_cluster" "generated" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  master_password = random_password.p.result
}
resource "aws_redshift_cluster" "stored" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  master_password = data.aws_secretsmanager_secret_version.p.secret_string
}
