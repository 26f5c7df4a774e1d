resource "aws_neptune_cluster_instance" "silent" {
  cluster_identifier = "c"
  instance_class     = "db.r6g.large"
}
