variable "it" {
  type = string
}
resource "aws_db_instance" "open" {
  engine                          = "mysql"
  instance_class                  = "db.t3.micro"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.it # expect: undecided var.it
}
