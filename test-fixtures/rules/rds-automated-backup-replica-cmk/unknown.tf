variable "it" {
  type = string
}
resource "aws_db_instance_automated_backups_replication" "open" {
  source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:d"
  kms_key_id             = var.it # expect: undecided var.it
}
