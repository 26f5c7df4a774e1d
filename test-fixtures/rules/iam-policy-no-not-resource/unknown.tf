variable "document" {
  type = string
}

resource "aws_iam_policy" "p" {
  policy = var.document # expect: undecided var.document
}
