variable "logs" {
  type = list(string)
}
resource "aws_neptune_cluster" "d" {
  enable_cloudwatch_logs_exports = var.logs # expect: undecided var.logs
}
