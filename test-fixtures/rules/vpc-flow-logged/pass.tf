resource "aws_vpc" "lit" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "lit" {
  vpc_id          = aws_vpc.lit.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs"
}
