variable "it" {
  type = bool
}
resource "aws_neptune_cluster" "open" {
  storage_encrypted   = true
  deletion_protection = var.it # expect: undecided var.it
}
