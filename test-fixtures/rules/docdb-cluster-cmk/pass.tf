resource "aws_docdb_cluster" "d" {
  storage_encrypted = true
  kms_key_id        = aws_kms_key.k.arn
}
resource "aws_kms_key" "k" {}
resource "aws_docdb_cluster" "restored" {
  snapshot_identifier = "nightly"
}
