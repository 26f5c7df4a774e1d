rule "s3-access-log-target-takes-logs" {
  title    = "S3 access logs go to another bucket, one that can take them"
  practice = "s3.access-logs"
  severity = "medium"
  resource = "AWS::S3::Bucket"
  when     = length(self.log_sources) > 0
  require = (
    self.log_target != self
    && !contains(self.algorithms, "aws:kms")
    && !contains(self.algorithms, "aws:kms:dsse")
  )
  message = "The access logs go to the bucket itself, or to one whose encryption with KMS keeps them out."
  why     = <<-END
    A bucket that logs to itself grows with each line that it writes; one with SSE-KMS by default gets no access logs
    at all.
  END
  fix {
    say = "Name another bucket whose default encryption is SSE-S3."
  }
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html"]
}
