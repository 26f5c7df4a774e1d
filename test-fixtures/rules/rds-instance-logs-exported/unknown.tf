variable "logs" {
  type = list(string)
}
resource "aws_db_instance" "d" {
  engine                          = "mysql"
  instance_class                  = "db.t3.micro"
  enabled_cloudwatch_logs_exports = var.logs # expect: undecided var.logs
}
