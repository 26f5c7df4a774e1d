# A flow log without a network of ours: nothing to judge here, and it does not count for the network beside it.
resource "aws_flow_log" "foreign" {
  vpc_id       = "vpc-0123456789abcdef0"
  traffic_type = "ALL"
}

resource "aws_vpc" "alone" {} # expect: fail
