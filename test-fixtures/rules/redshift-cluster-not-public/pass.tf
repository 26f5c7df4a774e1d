resource "aws_redshift_cluster" "good" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = false
}

resource "aws_redshiftserverless_workgroup" "silent" {
  namespace_name = "n"
  workgroup_name = "w"
}
