resource "aws_db_instance" "d" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
  multi_az       = true
}
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.d.id
  instance_class      = "db.t3.micro"
}
