resource "aws_db_instance" "old" {
  engine         = "postgres" # expect: fail
  engine_version = "14.9"
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
    value = "0" # expect: fail
  }
}
resource "aws_db_instance" "named" {
  engine               = "postgres"
  instance_class       = "db.t3.micro"
  parameter_group_name = "quiet"
}
resource "aws_db_parameter_group" "quiet" {
  name   = "quiet"
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = 0 # expect: fail
  }
}
resource "aws_rds_cluster" "aurora" {
  engine                          = "aurora-mysql" # expect: fail
  engine_version                  = "8.0.mysql_aurora.3.05.2"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.silent.name
}
resource "aws_rds_cluster_parameter_group" "silent" {
  family = "aurora-mysql8.0"
  parameter {
    name  = "time_zone"
    value = "UTC"
  }
}
resource "aws_db_instance" "awss" {
  engine               = "sqlserver-ex" # expect: fail
  instance_class       = "db.t3.micro"
  parameter_group_name = "default.sqlserver-ex-15.0"
}
resource "aws_db_instance" "by_family" {
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.thirteen.name
}
resource "aws_db_parameter_group" "thirteen" {
  family = "postgres13" # expect: fail
}
resource "aws_db_instance" "db2" {
  engine               = "db2-se"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.both.name
}
resource "aws_db_parameter_group" "both" {
  family = "db2-se-11.5"
  parameter {
    name  = "DB2COMM"
    value = "TCPIP,SSL" # expect: fail
  }
}
resource "aws_rds_cluster" "without_version" {
  engine = "aurora-mysql" # expect: fail
}
