rule "s3-bucket-acl-no-global-view" {
  title    = "S3 bucket ACL lets nobody unknown read its grants"
  practice = "s3.no-public"
  severity = "medium"
  resource = "aws_s3_bucket_acl"
  let {
    bucket = target(self.bucket, "AWS::S3::Bucket")
  }
  each    = [for g in self.access_control_policy[0].grant : g if g.permission == "READ_ACP"]
  require = !public_group(it.grantee[0].uri) || (seen(bucket) && (bucket.block.IgnorePublicAcls || bucket.acls_in_force == false))
  message = "Anyone can read the bucket's access control list."
  why     = "The list names the accounts that have access: a map for whoever looks for a way in."
  fix {
    say = "Drop the grant to the group, or turn access control lists off."
  }
  aliases = [
    "CKV_AWS_375", "CKV2_AWS_43",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]
}
