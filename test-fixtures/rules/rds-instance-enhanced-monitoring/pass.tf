resource "aws_db_instance" "good" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  monitoring_interval = 60
}
