resource "aws_efs_file_system" "mounted" {}
resource "aws_efs_file_system_policy" "mounted" {
  file_system_id = aws_efs_file_system.mounted.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      Resource  = "*"
    }]
  })
}
