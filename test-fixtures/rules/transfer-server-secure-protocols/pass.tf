resource "aws_transfer_server" "files" {
  protocols = ["SFTP", "FTPS"]
}
