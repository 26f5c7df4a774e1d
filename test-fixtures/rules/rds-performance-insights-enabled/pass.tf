resource "aws_db_instance" "good" {
  engine                       = "mysql"
  instance_class               = "db.t3.micro"
  performance_insights_enabled = true
}
