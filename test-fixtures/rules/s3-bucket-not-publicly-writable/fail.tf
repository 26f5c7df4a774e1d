resource "aws_s3_bucket" "by_acl" {
  bucket = "fixtures-by-acl"
  acl    = "public-read-write" # expect: fail
}
resource "aws_s3_bucket" "by_grant" {}
resource "aws_s3_bucket_acl" "by_grant" {
  bucket = aws_s3_bucket.by_grant.id
  access_control_policy {
    grant {
      grantee { # expect: fail
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
      }
      permission = "WRITE_ACP"
    }
    owner {
      id = "fixtures"
    }
  }
}

resource "aws_s3_bucket" "by_policy" {
  bucket = "fixtures-by-policy"
}
data "aws_iam_policy_document" "by_policy" {
  statement { # expect: fail
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.by_policy.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
resource "aws_s3_bucket_policy" "by_policy" {
  bucket = aws_s3_bucket.by_policy.id
  policy = data.aws_iam_policy_document.by_policy.json
}
