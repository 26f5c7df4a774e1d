resource "aws_iam_policy" "wide" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:UpdateFunctionCode", "lambda:GetFunction"], Resource = "*" }, # expect: fail
    ]
  })
}

data "aws_iam_policy_document" "doc" {
  statement { # expect: fail
    actions   = ["lambda:UpdateFunctionCode", "lambda:GetFunction"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "doc" {
  policy = data.aws_iam_policy_document.doc.json
}

resource "aws_iam_role_policy" "inline" {
  role   = "elsewhere"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:UpdateFunctionCode", "lambda:GetFunction"], Resource = "*" }, # expect: fail
    ]
  })
}

resource "aws_iam_role" "old" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
  inline_policy {
    name = "inline"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [
        { Effect = "Allow", Action = ["lambda:UpdateFunctionCode", "lambda:GetFunction"], Resource = "*" }, # expect: fail
      ]
    })
  }
}
