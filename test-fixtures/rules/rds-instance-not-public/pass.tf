resource "aws_db_instance" "closed" {
  instance_class      = "db.t3.micro"
  publicly_accessible = false
}
