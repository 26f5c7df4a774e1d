resource "aws_cloudtrail" "x" {
  name = "x"
  sns_topic_name = "trail"
  s3_bucket_name = "logs"
}
