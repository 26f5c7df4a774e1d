resource "aws_db_instance" "passwords" { # expect: fail
  engine         = "postgres"
  instance_class = "db.t3.micro"
}
resource "aws_rds_cluster" "passwords" {
  engine                              = "aurora-mysql"
  iam_database_authentication_enabled = false # expect: fail
}
resource "aws_rds_cluster" "of_the_default_engine" { # expect: fail
  cluster_identifier = "old"
}
