variable "v" {
  type = bool
}
resource "aws_dynamodb_table" "unclear" {
  name = "t"
  server_side_encryption {
    enabled     = var.v # expect: undecided var.v
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}
