variable "it" {
  type = list(string)
}
resource "aws_rds_cluster" "open" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = var.it # expect: undecided var.it
}
