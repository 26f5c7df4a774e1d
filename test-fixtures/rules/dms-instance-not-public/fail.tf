resource "aws_dms_replication_instance" "bad" {
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
  publicly_accessible        = true # expect: fail
}
