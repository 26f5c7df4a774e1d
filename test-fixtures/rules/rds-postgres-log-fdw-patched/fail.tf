resource "aws_db_instance" "a" {
  engine         = "postgres"
  engine_version = "13.2" # expect: fail
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "b" {
  engine         = "postgres"
  engine_version = "12.6" # expect: fail
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "c" {
  engine         = "postgres"
  engine_version = "9.6.20" # expect: fail
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "d" {
  engine         = "postgres"
  engine_version = "10.16" # expect: fail
  instance_class = "db.t3.micro"
}
resource "aws_rds_cluster" "e" {
  engine         = "aurora-postgresql"
  engine_version = "11.7" # expect: fail
}
resource "aws_rds_cluster" "f" {
  engine         = "aurora-postgresql"
  engine_version = "10.13" # expect: fail
}
