variable "it" {
  type = string
}
resource "aws_redshift_snapshot_copy_grant" "open" {
  snapshot_copy_grant_name = "g"
  kms_key_id               = var.it # expect: undecided var.it
}
