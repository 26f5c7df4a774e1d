resource "aws_redshift_cluster" "bad" {
  cluster_identifier   = "c"
  node_type            = "ra3.large"
  enhanced_vpc_routing = false # expect: fail
}
