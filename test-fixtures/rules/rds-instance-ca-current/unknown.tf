variable "ca" {
  type = string
}
resource "aws_db_instance" "d" {
  engine             = "mysql"
  instance_class     = "db.t3.micro"
  ca_cert_identifier = var.ca # expect: undecided var.ca
}
