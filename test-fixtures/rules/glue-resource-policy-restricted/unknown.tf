variable "who" {
  type = string
}

resource "aws_glue_resource_policy" "unclear" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.who } # expect: undecided var.who
      Action    = "glue:*"
      Resource  = "arn:aws:glue:eu-west-1:111122223333:*"
    }]
  })
}
