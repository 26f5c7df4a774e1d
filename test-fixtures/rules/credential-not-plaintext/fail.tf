
variable "password" {
  type    = string
  default = "correct horse 7"
}

variable "hidden" {
  type      = string
  default   = "correct horse 7"
  sensitive = true
}

variable "small" {
  type = bool
}

variable "asked" {
  type = string
}

locals {
  word = "correct"
}

resource "aws_db_instance" "literal" {
  password = "correct horse 7" # expect: fail
}

resource "aws_db_instance" "defaulted" {
  password = var.password # expect: fail
}

resource "aws_db_instance" "hidden" {
  password = var.hidden # expect: fail
}

resource "aws_db_instance" "local" {
  password = "${local.word}-horse" # expect: fail
}

resource "aws_db_instance" "joined" {
  password = join("-", ["correct", "horse"]) # expect: fail
}

resource "aws_db_instance" "write_only" {
  password_wo         = "correct horse 7" # expect: fail
  password_wo_version = 1
}

resource "aws_db_instance" "weak" {
  password = "changeme" # expect: fail
}

resource "aws_db_instance" "sometimes" {
  password = var.small ? "correct horse 7" : var.asked # expect: fail when var.small
}

resource "aws_mq_broker" "users" {
  user {
    username = "a"
    password = "correct horse 7" # expect: fail
  }
  user {
    username = "b"
    password = var.asked
  }
}
