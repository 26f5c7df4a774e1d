resource "aws_sns_topic" "silent" {}
