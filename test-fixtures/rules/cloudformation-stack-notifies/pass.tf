resource "aws_cloudformation_stack" "s" {
  name              = "s"
  template_url      = "https://example.s3.amazonaws.com/t.yaml"
  notification_arns = ["arn:aws:sns:eu-west-1:111122223333:t"]
}
