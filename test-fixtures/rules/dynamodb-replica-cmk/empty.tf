resource "aws_dynamodb_table" "alone" {
  name         = "t"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "k"
}
