resource "aws_db_instance" "tokens" {
  engine                              = "postgres"
  instance_class                      = "db.t3.micro"
  iam_database_authentication_enabled = true
}
resource "aws_db_instance" "oracle" {
  engine         = "oracle-se2"
  instance_class = "db.t3.micro"
}
