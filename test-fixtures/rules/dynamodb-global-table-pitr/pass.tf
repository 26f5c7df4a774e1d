resource "aws_dynamodb_table" "blocks" {
  name = "t"
  replica {
    region_name            = "eu-central-1"
    point_in_time_recovery = true
  }
}
