resource "aws_db_instance" "a" {
  engine         = "postgres"
  instance_class = "db.t3.micro"
}
