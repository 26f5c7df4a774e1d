variable "document" {
  type = string
}

resource "aws_iot_policy" "p" {
  name   = "p"
  policy = var.document # expect: undecided var.document
}
