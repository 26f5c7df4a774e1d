resource "aws_redshift_cluster" "good" {
  cluster_identifier   = "c"
  node_type            = "ra3.large"
  enhanced_vpc_routing = true
}
