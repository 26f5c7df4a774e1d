variable "given" {
  type = string
}

resource "aws_timestreamwrite_database" "unclear" {
  database_name = "d"
  kms_key_id    = var.given # expect: undecided var.given
}
