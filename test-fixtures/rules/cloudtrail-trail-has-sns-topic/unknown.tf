variable "it" {
  type = string
}

resource "aws_cloudtrail" "x" {
  name = "x"
  sns_topic_name = var.it # expect: undecided var.it
  s3_bucket_name = "logs"
}
