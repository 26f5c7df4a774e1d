variable "v" {
  type = bool
}
resource "aws_neptune_cluster_instance" "unclear" {
  cluster_identifier  = "c"
  instance_class      = "db.r6g.large"
  publicly_accessible = var.v # expect: undecided var.v
}
