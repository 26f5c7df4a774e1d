variable "accounts" {
  type = list(string)
}
resource "aws_db_snapshot" "unclear" {
  db_instance_identifier = "db"
  db_snapshot_identifier = "s"
  shared_accounts        = var.accounts # expect: undecided var.accounts
}
