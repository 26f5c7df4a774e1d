resource "aws_db_instance" "new" {
  engine         = "postgres"
  engine_version = "15.4"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "own" {
  engine               = "mysql"
  engine_version       = "8.0.35"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.own.name
}
resource "aws_db_parameter_group" "own" {
  family = "mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }
}
resource "aws_db_instance" "by_family" {
  engine               = "postgres"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.fifteen.id
}
resource "aws_db_parameter_group" "fifteen" {
  family = "postgres15"
}
resource "aws_db_instance" "oracle" {
  engine         = "oracle-ee"
  engine_version = "19"
  instance_class = "db.t3.micro"
}
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.own.identifier
  instance_class      = "db.t3.micro"
}
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "elsewhere"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
resource "aws_db_instance" "db2" {
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.ssl.name
}
resource "aws_db_parameter_group" "ssl" {
  family = "db2-ae-11.5"
  parameter {
    name  = "db2comm"
    value = "SSL"
  }
}
