resource "aws_cloudformation_stack" "s" {
  name              = "s"
  template_url      = "https://example.s3.amazonaws.com/t.yaml"
  notification_arns = [] # expect: fail
}
