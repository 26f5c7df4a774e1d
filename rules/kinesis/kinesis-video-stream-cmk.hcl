rule "kinesis-video-stream-cmk" {
  title    = "Video stream is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::KinesisVideo::Stream"
  require  = self.KmsKeyId != null
  message  = "The stream is encrypted with AWS's key for Kinesis Video Streams."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId); it takes a new stream."
  }
  aliases = [
    "CKV_AWS_177",
  ]
  references = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html"]
}
