data "aws_redshift_subnet_group" "g" {
  name = "g"
}
variable "group" {
  type = string
}
resource "aws_redshift_cluster" "c" {
  cluster_identifier        = "c"
  node_type                 = "ra3.large"
  cluster_subnet_group_name = var.group # expect: undecided var.group
}
