variable "zones" {
  type = bool
}
resource "aws_db_instance" "d" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
  multi_az       = var.zones # expect: undecided var.zones
}
