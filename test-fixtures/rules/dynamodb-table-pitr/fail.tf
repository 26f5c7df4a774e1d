resource "aws_dynamodb_table" "bad" {
  name = "t"
  point_in_time_recovery {
    enabled = false # expect: fail
  }
}
