data "aws_iam_policy_document" "admin" {
  statement { # expect: fail
    actions   = ["*"]
    resources = ["*"]
  }
}

module "role" {
  source  = "example/role/aws"
  version = "1.0.0"
  policy  = data.aws_iam_policy_document.admin.json
}

data "aws_iam_policy_document" "base" {
  statement { # expect: fail
    actions   = ["*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "more" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
}
