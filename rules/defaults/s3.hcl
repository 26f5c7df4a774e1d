default "AWS::S3::Bucket" "PublicAccessBlockConfiguration.BlockPublicAcls" {
  value  = false
  since  = "2023-04"
  then   = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html"
}
default "AWS::S3::Bucket" "PublicAccessBlockConfiguration.BlockPublicPolicy" {
  value  = false
  since  = "2023-04"
  then   = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html"
}
default "AWS::S3::Bucket" "PublicAccessBlockConfiguration.IgnorePublicAcls" {
  value  = false
  since  = "2023-04"
  then   = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html"
}
default "AWS::S3::Bucket" "PublicAccessBlockConfiguration.RestrictPublicBuckets" {
  value  = false
  since  = "2023-04"
  then   = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html"
}
default "AWS::S3::Bucket" "AccessControl" {
  value  = "Private"
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"
}
default "AWS::S3::AccessPoint" "PublicAccessBlockConfiguration.BlockPublicAcls" {
  value  = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html"
}
default "AWS::S3::AccessPoint" "PublicAccessBlockConfiguration.BlockPublicPolicy" {
  value  = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html"
}
default "AWS::S3::AccessPoint" "PublicAccessBlockConfiguration.IgnorePublicAcls" {
  value  = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html"
}
default "AWS::S3::AccessPoint" "PublicAccessBlockConfiguration.RestrictPublicBuckets" {
  value  = true
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html"
}
