resource "aws_qldb_ledger" "example" {
  deletion_protection = true
  kms_key             = "kms_key"
  name                = "name"
  permissions_mode    = "permissions_mode"
  tags                = { key = "tags" }
}
