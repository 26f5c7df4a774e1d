variable "it" {
  type = string
}
resource "aws_redshiftserverless_namespace" "open" {
  namespace_name = "n"
  kms_key_id     = var.it # expect: undecided var.it
}
