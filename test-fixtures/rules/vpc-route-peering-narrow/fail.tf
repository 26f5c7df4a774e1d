resource "aws_route" "peer" {
  route_table_id            = "rtb-1"
  destination_cidr_block    = "0.0.0.0/0" # expect: fail
  vpc_peering_connection_id = "pcx-1"
}

resource "aws_route_table" "peer" {
  vpc_id = "vpc-1"
  route {
    ipv6_cidr_block           = "::/0" # expect: fail
    vpc_peering_connection_id = "pcx-1"
  }
}
