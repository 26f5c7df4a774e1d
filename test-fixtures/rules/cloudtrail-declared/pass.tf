resource "aws_iam_account_alias" "this" {
  account_alias = "fixtures"
}
resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "fixtures-records"
}
