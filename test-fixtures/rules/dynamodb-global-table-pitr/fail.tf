resource "aws_dynamodb_table" "blocks" {
  name = "t"
  replica { # expect: fail
    region_name = "eu-central-1"
  }
}
resource "aws_dynamodb_table" "split" {
  name = "split"
}
resource "aws_dynamodb_table_replica" "split" {
  global_table_arn       = aws_dynamodb_table.split.arn
  point_in_time_recovery = false # expect: fail
}
