variable "given" {
  type = string
}

resource "aws_kendra_index" "unclear" {
  name     = "k"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
  server_side_encryption_configuration {
    kms_key_id = var.given # expect: undecided var.given
  }
}
