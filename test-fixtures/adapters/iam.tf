resource "aws_iam_role" "example" {
  assume_role_policy = "assume_role_policy"
  description        = "description"
  inline_policy {
    name   = "inline_policy.name"
    policy = "inline_policy.policy"
  }
  managed_policy_arns  = ["managed_policy_arns"]
  max_session_duration = 1
  name                 = "name"
  path                 = "path"
  permissions_boundary = "permissions_boundary"
  tags                 = { key = "tags" }
}

resource "aws_iam_server_certificate" "example" {
  certificate_body  = "certificate_body"
  certificate_chain = "certificate_chain"
  name              = "name"
  path              = "path"
  private_key       = "private_key"
  tags              = { key = "tags" }
}

resource "aws_iam_user" "example" {
  name                 = "name"
  path                 = "path"
  permissions_boundary = "permissions_boundary"
  tags                 = { key = "tags" }
}

resource "aws_iam_group" "example" {
  name = "name"
  path = "path"
}

resource "aws_iam_role_policy" "example" {
  name   = "name"
  policy = "policy"
  role   = "role"
}

resource "aws_iam_user_policy" "example" {
  name   = "name"
  policy = "policy"
  user   = "user"
}

resource "aws_iam_group_policy" "example" {
  group  = "group"
  name   = "name"
  policy = "policy"
}

resource "aws_iam_policy" "example" {
  description = "description"
  name        = "name"
  path        = "path"
  policy      = "policy"
}

resource "aws_iam_role_policy_attachment" "example" {
  policy_arn = "policy_arn"
  role       = "role"
}

resource "aws_iam_user_policy_attachment" "example" {
  policy_arn = "policy_arn"
  user       = "user"
}

resource "aws_iam_group_policy_attachment" "example" {
  group      = "group"
  policy_arn = "policy_arn"
}

resource "aws_iam_policy_attachment" "example" {
  groups     = ["groups"]
  policy_arn = "policy_arn"
  roles      = ["roles"]
  users      = ["users"]
}

resource "aws_iam_user_login_profile" "example" {
  password_reset_required = true
  user                    = "user"
}

resource "aws_iam_access_key" "example" {
  status = "status"
  user   = "user"
}

resource "aws_iam_user_group_membership" "example" {
  groups = ["groups"]
  user   = "user"
}

resource "aws_iam_group_membership" "example" {
  group = "group"
  users = ["users"]
}

resource "aws_iam_virtual_mfa_device" "example" {
  path                    = "path"
  tags                    = { key = "tags" }
  virtual_mfa_device_name = "virtual_mfa_device_name"
}

resource "aws_iam_instance_profile" "example" {
  name = "name"
  path = "path"
  role = "role"
}

resource "aws_iam_instance_profile" "older" {
  roles = ["roles"]
}

resource "aws_iam_role_policy_attachments_exclusive" "example" {
  policy_arns = ["policy_arns"]
  role_name   = "role_name"
}

resource "aws_iam_user_policy_attachments_exclusive" "example" {
  policy_arns = ["policy_arns"]
  user_name   = "user_name"
}

resource "aws_iam_group_policy_attachments_exclusive" "example" {
  group_name  = "group_name"
  policy_arns = ["policy_arns"]
}
