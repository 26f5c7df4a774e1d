resource "aws_db_instance" "clear" {
  engine            = "postgres"
  instance_class    = "db.t3.micro"
  storage_encrypted = false # expect: fail
}
