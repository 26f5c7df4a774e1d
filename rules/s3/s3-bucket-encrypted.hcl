rule "s3-bucket-encrypted" {
  title    = "S3 bucket says how its objects are encrypted"
  practice = "s3.encrypt"
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  require  = length(self.algorithms) > 0
  message  = "The bucket leaves encryption to what Amazon S3 does by default."
  why      = "SSE-S3 is on by default since January 2023; a declared choice is one that a review can see."
  fix {
    say = "Declare default encryption, with a customer key where the data is sensitive."
  }
  aliases = [
    "AVD-AWS-0088", "b2e8752c-3497-4255-98d2-e4ae5b46bbf5", "W41",
    "guard:S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html"]
}
