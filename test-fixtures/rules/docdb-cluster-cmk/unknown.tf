variable "key" {
  type = string
}
resource "aws_docdb_cluster" "d" {
  kms_key_id = var.key # expect: undecided var.key
}
