variable "it" {
  type = string
}
resource "aws_neptune_cluster" "open" {
  storage_encrypted = true
  kms_key_arn       = var.it # expect: undecided var.it
}
