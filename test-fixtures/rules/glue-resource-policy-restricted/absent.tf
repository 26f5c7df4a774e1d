resource "aws_glue_resource_policy" "empty" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
