resource "aws_db_instance" "d" {
  engine             = "mysql"
  instance_class     = "db.t3.micro"
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}
resource "aws_db_instance" "e" {
  engine             = "mysql"
  instance_class     = "db.t3.micro"
  ca_cert_identifier = "rds-ca-ecc384-g1"
}
