resource "aws_db_instance" "bad" {
  engine                       = "mysql"
  instance_class               = "db.t3.micro"
  performance_insights_enabled = false # expect: fail
}
