rule "kinesis-video-stream-cmk" {
  title    = "Kinesis video stream is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::KinesisVideo::Stream"
  require  = self.KmsKeyId != null
  message  = "The stream is encrypted with AWS's key for Kinesis Video Streams."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId); it takes a new stream."
  }
  aliases = [
    "CKV_AWS_177",
  ]
  references = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html"]
}
