variable "v" {
  type = bool
}
resource "aws_dms_replication_instance" "unclear" {
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
  publicly_accessible        = var.v # expect: undecided var.v
}
