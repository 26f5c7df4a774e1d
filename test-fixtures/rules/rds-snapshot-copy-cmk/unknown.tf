variable "it" {
  type = string
}
resource "aws_db_snapshot_copy" "open" {
  source_db_snapshot_identifier = "s"
  target_db_snapshot_identifier = "t"
  kms_key_id                    = var.it # expect: undecided var.it
}
