variable "it" {
  type = string
}
resource "aws_dynamodb_table" "open" {
  name         = "t"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "k"
  replica {
    region_name = "eu-west-1"
    kms_key_arn = var.it # expect: undecided var.it
  }
}
