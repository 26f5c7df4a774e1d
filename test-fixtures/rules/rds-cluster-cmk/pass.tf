resource "aws_rds_cluster" "good" {
  engine     = "aurora-mysql"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
resource "aws_db_instance" "i" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
  kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
resource "aws_db_instance" "restored" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  snapshot_identifier = "nightly"
}
