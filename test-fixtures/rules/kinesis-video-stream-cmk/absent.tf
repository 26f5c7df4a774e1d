resource "aws_kinesis_video_stream" "silent" { # expect: fail
  name = "s"
}
