variable "enabled" {
  type = bool
}

resource "aws_iam_policy" "own" {
  count  = var.enabled ? 1 : 0
  policy = jsonencode({ Statement = [] })
}

resource "aws_iam_role" "r" {
  count               = var.enabled ? 1 : 0
  managed_policy_arns = [join("", aws_iam_policy.own[*].arn)]
}
