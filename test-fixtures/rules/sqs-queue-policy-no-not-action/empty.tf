resource "aws_sqs_queue_policy" "empty" {
  queue_url = "fixtures"
  policy    = jsonencode({ Version = "2012-10-17", Statement = [] })
}
