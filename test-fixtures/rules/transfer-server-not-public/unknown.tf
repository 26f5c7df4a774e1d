variable "type" {
  type = string
}

resource "aws_transfer_server" "files" {
  endpoint_type = var.type # expect: undecided var.type
}
