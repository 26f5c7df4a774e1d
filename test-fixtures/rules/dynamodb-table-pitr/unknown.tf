variable "v" {
  type = bool
}
resource "aws_dynamodb_table" "unclear" {
  name = "t"
  point_in_time_recovery {
    enabled = var.v # expect: undecided var.v
  }
}
