resource "aws_kinesis_video_stream" "bad" { # expect: fail
  name = "s"
}
