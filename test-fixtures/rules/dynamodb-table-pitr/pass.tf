resource "aws_dynamodb_table" "good" {
  name = "t"
  point_in_time_recovery {
    enabled = true
  }
}
