resource "aws_rds_cluster" "good" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}
resource "aws_rds_cluster" "postgres" {
  engine = "aurora-postgresql"
}
