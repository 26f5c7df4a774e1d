variable "name" {
  type = string
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

# what is not known inside the text leaves the rest of it known, and in its place
# expect: fail at +9
resource "aws_sqs_queue_policy" "jobs" {
  queue_url = aws_sqs_queue.jobs.id
  policy    = <<-POLICY
    {
      "Version": "2012-10-17",
      "Id": "${var.name}",
      "Statement": [
        {"Sid": "Ours", "Effect": "Allow", "Principal": {"AWS": "${var.name}"}, "Action": "sqs:SendMessage", "Resource": "${aws_sqs_queue.jobs.arn}"},
        {"Sid": "All", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "${aws_sqs_queue.jobs.arn}"}
      ]
    }
  POLICY
}
