resource "aws_neptune_cluster_instance" "bad" {
  cluster_identifier  = "c"
  instance_class      = "db.r6g.large"
  publicly_accessible = true # expect: fail
}
