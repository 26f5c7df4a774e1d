variable "minor" {
  type = bool
}
resource "aws_db_instance" "d" {
  engine                     = "mysql"
  instance_class             = "db.t3.micro"
  auto_minor_version_upgrade = var.minor # expect: undecided var.minor
}
