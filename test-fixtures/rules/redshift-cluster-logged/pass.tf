resource "aws_redshift_cluster" "c" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
}
resource "aws_redshift_logging" "l" {
  cluster_identifier   = aws_redshift_cluster.c.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog"]
}
resource "aws_redshift_cluster" "older" {
  cluster_identifier = "older"
  node_type          = "ra3.large"
  logging {
    enable      = true
    bucket_name = "logs"
  }
}
