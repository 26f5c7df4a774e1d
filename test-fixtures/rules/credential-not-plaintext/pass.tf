
variable "asked" {
  type      = string
  sensitive = true
}

variable "empty" {
  type    = string
  default = ""
}

resource "random_password" "p" {
  length = 24
}

ephemeral "random_password" "p" {
  length = 24
}

data "aws_secretsmanager_secret_version" "p" {
  secret_id = "database"
}

data "aws_ssm_parameter" "p" {
  name = "/database/password"
}

resource "aws_db_instance" "asked" {
  password = var.asked
}

resource "aws_db_instance" "empty" {
  password = var.empty
}

resource "aws_db_instance" "generated" {
  password = random_password.p.result
}

resource "aws_db_instance" "ephemeral" {
  password_wo         = ephemeral.random_password.p.result
  password_wo_version = 1
}

resource "aws_db_instance" "stored" {
  password = jsondecode(data.aws_secretsmanager_secret_version.p.secret_string)["password"]
}

resource "aws_db_instance" "parameter" {
  password = data.aws_ssm_parameter.p.value
}

resource "aws_db_instance" "partly" {
  password = "a-${random_password.p.result}"
}

resource "aws_db_instance" "filled_in" {
  password = "{{ database_password }}"
}

resource "aws_db_instance" "to_fill_in" {
  password = "<password>"
}

resource "aws_db_instance" "managed" {
  manage_master_user_password = true
}

resource "aws_amplify_app" "encoded" {
  name                   = "a"
  basic_auth_credentials = base64encode("reader:${var.asked}")
}

resource "aws_secretsmanager_secret_version" "by_hand" {
  secret_id     = "s"
  secret_string = "Replace after build"
}
