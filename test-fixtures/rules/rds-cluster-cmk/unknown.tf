variable "it" {
  type = string
}
resource "aws_rds_cluster" "open" {
  engine     = "aurora-mysql"
  kms_key_id = var.it # expect: undecided var.it
}
