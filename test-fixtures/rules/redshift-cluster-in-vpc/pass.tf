resource "aws_redshift_cluster" "c" {
  cluster_identifier        = "c"
  node_type                 = "ra3.large"
  cluster_subnet_group_name = "private"
}
