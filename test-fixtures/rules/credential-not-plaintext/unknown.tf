
variable "password" {
  type      = string
  sensitive = true
}

variable "users" {
  type = list(object({ name = string, password = string }))
}

resource "aws_rds_cluster" "asked" {
  master_password = var.password
}

resource "aws_mq_broker" "asked" {
  dynamic "user" {
    for_each = var.users # expect: undecided var.users
    content {
      username = user.value.name
      password = user.value.password
    }
  }
}
