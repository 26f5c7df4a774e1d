resource "aws_dynamodb_table" "bad" {
  name = "t"
  server_side_encryption {
    enabled = false # expect: fail
  }
}
