resource "aws_db_instance" "d" {
  engine                          = "mysql"
  instance_class                  = "db.t3.micro"
  enabled_cloudwatch_logs_exports = ["error"]
}
resource "aws_rds_cluster" "c" {
  engine                          = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}
