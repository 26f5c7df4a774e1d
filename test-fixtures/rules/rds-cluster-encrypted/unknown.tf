variable "encrypted" {
  type = bool
}
resource "aws_rds_cluster" "unclear" {
  engine            = "aurora-postgresql"
  storage_encrypted = var.encrypted # expect: undecided var.encrypted
}
