view "AWS::S3::BucketPolicy" { bucket = target(self.Bucket, "AWS::S3::Bucket") }

view "AWS::S3::Bucket" {
  names                = [self.BucketName, "arn:aws:s3:::${self.BucketName}"]
  grants               = given
  mfa_delete           = given
  policies             = pointing("AWS::S3::BucketPolicy", "bucket")[*].PolicyDocument
  acls_in_force        = !contains(self.OwnershipControls.Rules[*].ObjectOwnership, "BucketOwnerEnforced")
  public_grants_by_acl = [for g in concat(canned_grants(self.AccessControl), self.grants) : g if public_group(g.Uri)]
  public_acl_access    = [for g in self.public_grants_by_acl : g if anytrue([for p in g.Permissions : p != "READ_ACP"])]
  public_acl_writes    = [for g in self.public_grants_by_acl : g if length(setintersection(g.Permissions, ["WRITE", "WRITE_ACP", "FULL_CONTROL"])) > 0]
  public_policy_writes = [for s in public_grants(self.policies, "s3") : s if s.Actions == null || anytrue([for a in s.Actions : matches(a, "(?i)^(\\*|s3:\\*.*|s3:(abort|bypass|create|delete|put|replicate|restore|update).*)$")])]
  block_written        = written(self.PublicAccessBlockConfiguration)
  block = {
    BlockPublicAcls       = self.PublicAccessBlockConfiguration.BlockPublicAcls || account.s3_block.block_public_acls
    BlockPublicPolicy     = self.PublicAccessBlockConfiguration.BlockPublicPolicy || account.s3_block.block_public_policy
    IgnorePublicAcls      = self.PublicAccessBlockConfiguration.IgnorePublicAcls || account.s3_block.ignore_public_acls
    RestrictPublicBuckets = self.PublicAccessBlockConfiguration.RestrictPublicBuckets || account.s3_block.restrict_public_buckets
  }
  block_gaps = [
    for k in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] : k
    if self.block_written && self.block[k] == false
  ]
  algorithms  = self.BucketEncryption.ServerSideEncryptionConfiguration[*].ServerSideEncryptionByDefault.SSEAlgorithm
  log_target  = target(self.LoggingConfiguration.DestinationBucketName, "AWS::S3::Bucket")
  log_sources = pointing("AWS::S3::Bucket", "log_target")
  records = concat(
    pointing("AWS::CloudTrail::Trail", "bucket"),
    pointing("AWS::CUR::ReportDefinition", "bucket"),
    pointing("AWS::Config::DeliveryChannel", "bucket")
  )
}

view "account" { s3_block = one(resources("aws_s3_account_public_access_block")) }

view "AWS::S3Outposts::BucketPolicy" { bucket = target(self.Bucket, "AWS::S3Outposts::Bucket") }

view "AWS::S3Outposts::Bucket" { policies = pointing("AWS::S3Outposts::BucketPolicy", "bucket")[*].PolicyDocument }

view "AWS::S3Tables::TableBucketPolicy" { bucket = target(self.TableBucketARN, "AWS::S3Tables::TableBucket") }

view "AWS::S3Tables::TableBucket" {
  names    = [self.TableBucketName, "arn:aws:s3tables:*:*:bucket/${self.TableBucketName}"]
  policies = pointing("AWS::S3Tables::TableBucketPolicy", "bucket")[*].ResourcePolicy
}
