resource "aws_dms_replication_instance" "bad" {
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
  auto_minor_version_upgrade = false # expect: fail
}
