resource "aws_redshift_cluster" "bad" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = true # expect: fail
}

resource "aws_redshiftserverless_workgroup" "open" {
  namespace_name      = "n"
  workgroup_name      = "w"
  publicly_accessible = true # expect: fail
}
