resource "aws_db_instance" "silent" {
  instance_class = "db.t3.micro"
}
