rule "s3-account-blocks-public-access" {
  title    = "S3 public access is blocked for the account"
  practice = "s3.no-public"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = self.s3_block.ignore_public_acls == true && self.s3_block.restrict_public_buckets == true
  message  = "Nothing keeps a new bucket of this account from being public."
  why      = "One setting for the account covers the buckets that nobody looked at."
  fix {
    say = "Declare aws_s3_account_public_access_block with all four settings on."
  }
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
