resource "aws_transfer_server" "files" {
  endpoint_type = "PUBLIC" # expect: fail
}
