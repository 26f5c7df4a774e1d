resource "aws_db_instance" "safe" {
  engine            = "postgres"
  instance_class    = "db.t3.micro"
  storage_encrypted = true
}
