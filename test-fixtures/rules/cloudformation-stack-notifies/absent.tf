resource "aws_cloudformation_stack" "s" { # expect: fail
  name         = "s"
  template_url = "https://example.s3.amazonaws.com/t.yaml"
}
