data "aws_iam_policy" "admin" {
  name = "AdministratorAccess" # expect: fail
}

module "role" {
  source  = "example/role/aws"
  version = "1.0.0"
  policy  = data.aws_iam_policy.admin.arn
}
