resource "aws_redshift_cluster" "foreign" {
  cluster_identifier           = "c"
  node_type                    = "ra3.large"
  cluster_parameter_group_name = "corp" # expect: undecided `corp`
}
