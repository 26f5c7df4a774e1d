resource "aws_ecr_repository_policy" "open" {
  repository = "elsewhere"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = "*"
      Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    }]
  })
}
