variable "it" {
  type = bool
}
resource "aws_neptune_cluster" "open" {
  storage_encrypted                   = true
  iam_database_authentication_enabled = var.it # expect: undecided var.it
}
