variable "it" {
  type = bool
}
resource "aws_db_instance" "open" {
  engine                = "mysql"
  instance_class        = "db.t3.micro"
  copy_tags_to_snapshot = var.it # expect: undecided var.it
}
