variable "password" {
  type    = string
  default = "not-a-real-one-7"
}
resource "aws_db_instance" "literal" {
  instance_class = "db.t3.micro"
  password = "not-a-real-one-7" # expect: fail
}
resource "aws_db_instance" "followed" {
  instance_class = "db.t3.micro"
  password = var.password # expect: fail
}
