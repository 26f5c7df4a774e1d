resource "aws_neptune_cluster" "bad" {
  storage_encrypted                   = true
  iam_database_authentication_enabled = false # expect: fail
}
