resource "aws_dms_replication_instance" "good" {
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
  kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
