resource "aws_db_instance" "bad" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  monitoring_interval = 0 # expect: fail
}
