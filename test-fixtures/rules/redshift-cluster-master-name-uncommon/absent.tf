resource "aws_redshift_cluster" "silent" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = true
}
