variable "group" {
  type = string
}
resource "aws_s3_bucket" "unclear" {}
resource "aws_s3_bucket_acl" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri  = var.group # expect: undecided var.group
      }
      permission = "READ_ACP"
    }
    owner {
      id = "fixtures"
    }
  }
}
