resource "aws_dynamodb_table" "single" {
  name = "t"
}
