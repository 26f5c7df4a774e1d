resource "aws_rds_cluster" "silent" { # expect: fail
  engine = "aurora-mysql"
}

# an empty text names no key
resource "aws_rds_cluster" "empty" {
  engine            = "aurora-mysql"
  storage_encrypted = true
  kms_key_id        = "" # expect: fail
}
