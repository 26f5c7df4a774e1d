resource "aws_rds_cluster" "clear" {
  engine            = "aurora-mysql"
  storage_encrypted = false # expect: fail
}
resource "aws_rds_global_cluster" "clear" { # expect: fail
  global_cluster_identifier = "g"
  engine                    = "aurora-mysql"
}

# a cluster of instances in several zones
resource "aws_rds_cluster" "zones" { # expect: fail
  engine = "mysql"
}
