resource "aws_glacier_vault" "open" {
  name = "fixtures"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "glacier:InitiateJob"
      Resource  = "*"
    }]
  })
}

# as text, with a hole
# expect: fail at +6
resource "aws_glacier_vault" "text" {
  name          = "fixtures-text"
  access_policy = <<-POLICY
    {
      "Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "glacier:GetJobOutput", "Resource": "${var.arn}"}
      ]
    }
  POLICY
}
variable "arn" {
  type = string
}
