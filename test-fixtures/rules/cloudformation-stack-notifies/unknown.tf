variable "topics" {
  type = list(string)
}

resource "aws_cloudformation_stack" "s" {
  name              = "s"
  template_url      = "https://example.s3.amazonaws.com/t.yaml"
  notification_arns = var.topics # expect: undecided var.topics
}
