resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_default_route_table" "main" {
  default_route_table_id = aws_vpc.main.default_route_table_id
  route {
    cidr_block                = "0.0.0.0/0" # expect: fail
    vpc_peering_connection_id = "pcx-1"
  }
}
