resource "aws_s3_bucket" "view" {}
resource "aws_s3_bucket_acl" "view" {
  bucket = aws_s3_bucket.view.id
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers" # expect: fail
      }
      permission = "READ_ACP"
    }
    owner {
      id = "fixtures"
    }
  }
}
