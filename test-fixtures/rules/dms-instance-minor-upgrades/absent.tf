resource "aws_dms_replication_instance" "silent" { # expect: fail
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
}
