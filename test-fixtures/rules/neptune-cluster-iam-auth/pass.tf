resource "aws_neptune_cluster" "good" {
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
