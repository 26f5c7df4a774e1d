resource "aws_dynamodb_table" "bad" {
  name         = "t"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "k"
  replica { # expect: fail
    region_name = "eu-west-1"
  }
}
