resource "aws_transfer_server" "silent" {
}
