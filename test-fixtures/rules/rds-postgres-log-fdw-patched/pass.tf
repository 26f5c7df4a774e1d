resource "aws_db_instance" "a" {
  engine         = "postgres"
  engine_version = "13.3"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "b" {
  engine         = "postgres"
  engine_version = "13"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "c" {
  engine         = "postgres"
  engine_version = "12.7"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "d" {
  engine         = "postgres"
  engine_version = "16.4"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "e" {
  engine         = "postgres"
  engine_version = "9.6.22"
  instance_class = "db.t3.micro"
}
resource "aws_rds_cluster" "f" {
  engine         = "aurora-postgresql"
  engine_version = "11.9"
}
resource "aws_rds_cluster" "g" {
  engine         = "aurora-postgresql"
  engine_version = "10.14"
}
resource "aws_db_instance" "h" {
  engine         = "mysql"
  engine_version = "12.2"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "i" {
  engine         = "postgres"
  engine_version = "11.22"
  instance_class = "db.t3.micro"
}
