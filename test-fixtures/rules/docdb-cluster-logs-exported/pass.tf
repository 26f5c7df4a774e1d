resource "aws_docdb_cluster" "d" {
  enabled_cloudwatch_logs_exports = ["audit"]
}
