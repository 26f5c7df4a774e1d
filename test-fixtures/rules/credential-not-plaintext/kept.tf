variable "asked" {
  type = string
}

variable "kind" {
  type = string
}

resource "random_password" "p" {
  length = 24
}

resource "aws_secretsmanager_secret_version" "text" {
  secret_id     = "a"
  secret_string = "c0rrect horse 7" # expect: fail
}

resource "aws_secretsmanager_secret_version" "document" {
  secret_id = "a"
  secret_string = jsonencode({
    username = "reader-of-all-7"
    password = "c0rrect horse 7" # expect: fail
  })
}

resource "aws_secretsmanager_secret_version" "write_only" {
  secret_id                = "a"
  secret_string_wo         = "c0rrect horse 7" # expect: fail
  secret_string_wo_version = 1
}

resource "aws_ssm_parameter" "secret" {
  name  = "a"
  type  = "SecureString"
  value = "c0rrect horse 7" # expect: fail
}

resource "aws_secretsmanager_secret_version" "generated" {
  secret_id = "a"
  secret_string = jsonencode({
    username = "reader"
    host     = "database.internal:5432"
    password = random_password.p.result
  })
}

resource "aws_secretsmanager_secret_version" "partly" {
  secret_id = "a"
  secret_string = jsonencode({
    host     = aws_db_instance.d.address
    username = var.asked
    password = "c0rrect horse 7" # expect: fail
  })
}

resource "aws_db_instance" "d" {
  manage_master_user_password = true
}

resource "aws_secretsmanager_secret_version" "asked" {
  secret_id     = "a"
  secret_string = var.asked
}

resource "aws_secretsmanager_secret_version" "holds_the_place" {
  secret_id     = "a"
  secret_string = "REPLACE_ME"
}

resource "aws_secretsmanager_secret_version" "holds_the_places" {
  secret_id     = "a"
  secret_string = jsonencode({ password = "changeme", token = "" })
}

resource "aws_ssm_parameter" "plain" {
  name  = "a"
  type  = "String"
  value = "ami-0123456789abcdef0"
}

resource "aws_ssm_parameter" "later" {
  name  = "a"
  type  = "SecureString"
  value = "to be set by hand"

  lifecycle {
    ignore_changes = [value]
  }
}

resource "aws_ssm_parameter" "asked" {
  name  = "a"
  type  = "SecureString"
  value = var.asked
}
