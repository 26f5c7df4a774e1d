resource "aws_redshift_cluster" "bad" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = true
  master_username     = "awsuser" # expect: fail
}
