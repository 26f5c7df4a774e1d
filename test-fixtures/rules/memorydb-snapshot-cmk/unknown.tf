variable "given" {
  type = string
}

resource "aws_memorydb_snapshot" "unclear" {
  cluster_name = "m"
  name         = "s"
  kms_key_arn  = var.given # expect: undecided var.given
}
