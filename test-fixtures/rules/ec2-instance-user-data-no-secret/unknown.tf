variable "password" {
  type = string
}

resource "aws_instance" "by_variable" {
  ami       = "ami-1"
  user_data = "DB_PASSWORD=${var.password}"
}

variable "given" {
  type = any
}

resource "aws_instance" "maybe" {
  count     = var.given
  ami       = "ami-1"
  user_data = "DB_PASSWORD=kx7-reveal-93 ${var.password}" # expect: fail
}
