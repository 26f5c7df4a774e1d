variable "who" {
  type = list(string)
}

data "aws_iam_policy_document" "d" {
  statement { # expect: undecided var.who
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::example/*"]
    principals {
      type        = "AWS"
      identifiers = var.who
    }
  }
}
