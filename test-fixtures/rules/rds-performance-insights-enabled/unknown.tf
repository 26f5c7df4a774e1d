variable "it" {
  type = bool
}
resource "aws_db_instance" "open" {
  engine                       = "mysql"
  instance_class               = "db.t3.micro"
  performance_insights_enabled = var.it # expect: undecided var.it
}
