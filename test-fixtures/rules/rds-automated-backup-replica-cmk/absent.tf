resource "aws_db_instance_automated_backups_replication" "bad" { # expect: fail
  source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:d"
}
resource "aws_db_instance" "alone" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
