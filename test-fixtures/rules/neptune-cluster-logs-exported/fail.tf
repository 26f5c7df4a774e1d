resource "aws_neptune_cluster" "d" {
  enable_cloudwatch_logs_exports = [] # expect: fail
}
