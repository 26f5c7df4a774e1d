variable "it" {
  type = bool
}
resource "aws_dms_replication_instance" "open" {
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
  auto_minor_version_upgrade = var.it # expect: undecided var.it
}
