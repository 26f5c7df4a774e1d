resource "aws_s3_bucket" "read" {}
resource "aws_s3_bucket_acl" "read" {
  bucket = aws_s3_bucket.read.id
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
      permission = "READ"
    }
    owner {
      id = "fixtures"
    }
  }
}
resource "aws_s3_bucket" "logs" {}
resource "aws_s3_bucket_acl" "logs" {
  bucket = aws_s3_bucket.logs.id
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
      permission = "READ_ACP"
    }
    owner {
      id = "fixtures"
    }
  }
}

resource "aws_s3_bucket" "off" {}
resource "aws_s3_bucket_ownership_controls" "off" {
  bucket = aws_s3_bucket.off.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}
resource "aws_s3_bucket_acl" "off" {
  bucket = aws_s3_bucket.off.id
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
      permission = "READ_ACP"
    }
    owner {
      id = "fixtures"
    }
  }
}
