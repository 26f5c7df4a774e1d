variable "password" {
  type      = string
  sensitive = true
}
resource "aws_docdb_cluster" "asked" {
  cluster_identifier = "c"
  master_password = var.password
}
