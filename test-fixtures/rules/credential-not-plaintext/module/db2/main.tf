
variable "password" {
  type = string
}

resource "aws_redshift_cluster" "a" {
  master_password = var.password
}
