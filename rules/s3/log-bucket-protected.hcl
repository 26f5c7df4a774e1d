rule "log-bucket-protected" {
  title    = "Bucket that keeps audit or billing records is versioned, private and TLS-only"
  practice = "account.trail-bucket"
  severity = "high"
  lower    = { medium = length(self.block_gaps) == 0 && length(service_grants_without_source(self.policies)) == 0 }
  resource = "AWS::S3::Bucket"
  let {
    faults = concat(
      self.VersioningConfiguration.Status == "Enabled" ? [] : ["not versioned"],
      length(self.block_gaps) == 0 ? [] : ["not closed to the public"],
      denies_without(self.policies, "aws:SecureTransport", "s3:*") ? [] : ["not TLS-only"],
      length(service_grants_without_source(self.policies)) == 0 ? [] : ["open to a service on anybody's behalf"]
    )
  }
  when = length(self.records) > 0
  require = (
    self.VersioningConfiguration.Status == "Enabled"
    && length(self.block_gaps) == 0
    && denies_without(self.policies, "aws:SecureTransport", "s3:*")
    && length(service_grants_without_source(self.policies)) == 0
  )
  message = "The bucket keeps records of ${join(", ", distinct([for r in self.records : type_of(r)]))} and is ${join(", ", faults)}."
  why     = "Whoever breaks in goes for the records first: without them nobody can say what happened."
  fix {
    set = {
      "VersioningConfiguration.Status" = "Enabled"
    }
    say = "Turn on all four public access blocks; refuse requests without TLS; name aws:SourceArn or aws:SourceAccount in the service's statements."
  }
  aliases = [
    "AVD-AWS-0161", "bd0088a5-c133-4b20-b129-ec9968b16ef3",
  ]
  concepts   = ["cloudtrail-bucket-private"]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
}
