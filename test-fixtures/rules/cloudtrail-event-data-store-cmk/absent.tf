resource "aws_cloudtrail_event_data_store" "x" { # expect: fail
  name = "x"
}
