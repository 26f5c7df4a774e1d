variable "password" {
  type    = string
  default = "not-a-real-one-7"
}
resource "aws_docdb_cluster" "literal" {
  cluster_identifier = "c"
  master_password = "not-a-real-one-7" # expect: fail
}
resource "aws_docdb_cluster" "followed" {
  cluster_identifier = "c"
  master_password = var.password # expect: fail
}
