rule "s3-bucket-blocks-public-acls" {
  title    = "A bucket's public access block covers access control lists"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::S3::Bucket"
  let {
    gaps = [for k in ["BlockPublicAcls", "IgnorePublicAcls"] : k if self.block[k] == false]
  }
  when    = self.block_written && (!seen(self) || self.acls_in_force) && !surely(length(self.public_acl_access) > 0)
  require = self.block.BlockPublicAcls && self.block.IgnorePublicAcls
  message = "The public access block leaves ${join(" and ", gaps)} off."
  why     = "Whoever may write an object may then make it public, one upload at a time, unseen in any policy."
  fix {
    set = {
      "PublicAccessBlockConfiguration.BlockPublicAcls"  = true
      "PublicAccessBlockConfiguration.IgnorePublicAcls" = true
    }
  }
  aliases = [
    "CKV_AWS_53", "AVD-AWS-0086", "d0cc8694-fcad-43ff-ac86-32331d7e867f", "48f100d9-f499-4c6d-b2b8-deafe47ffb26", "CKV_AWS_55",
    "AVD-AWS-0091", "4fa66806-0dd9-4f8d-9480-3174d39c7c91", "6c8d51af-218d-4bfb-94a9-94eabaa0703a", "CKV2_AWS_6",
  ]
  concepts   = ["s3-bucket-ignores-public-acls"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
