resource "aws_db_instance" "bad" {
  engine                = "mysql"
  instance_class        = "db.t3.micro"
  copy_tags_to_snapshot = false # expect: fail
}
resource "aws_rds_cluster" "bad" { # expect: fail
  engine = "aurora-mysql"
}
resource "aws_neptune_cluster" "bad" { # expect: fail
}
