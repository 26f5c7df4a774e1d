resource "aws_redshift_cluster" "good" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = true
  master_username     = "harbour"
}
resource "aws_redshift_cluster" "private" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = false
  master_username     = "admin"
}
