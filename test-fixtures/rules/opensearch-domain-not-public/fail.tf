resource "aws_opensearch_domain" "open" {
  domain_name = "open"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*"
      Resource  = "*"
    }]
  })
}

resource "aws_elasticsearch_domain" "open" {
  domain_name = "older"
}

resource "aws_elasticsearch_domain_policy" "open" {
  domain_name     = aws_elasticsearch_domain.open.domain_name
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "es:*"
      Resource  = "*"
    }]
  })
}
