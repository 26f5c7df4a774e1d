resource "aws_glue_resource_policy" "bad" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = "*"
      Action    = "glue:*"
      Resource  = "arn:aws:glue:eu-west-1:111122223333:*"
    }]
  })
}
