variable "protocols" {
  type = list(string)
}

resource "aws_transfer_server" "files" {
  protocols = var.protocols # expect: undecided var.protocols
}
