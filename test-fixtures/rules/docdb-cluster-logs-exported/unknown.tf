variable "logs" {
  type = list(string)
}
resource "aws_docdb_cluster" "d" {
  enabled_cloudwatch_logs_exports = var.logs # expect: undecided var.logs
}
