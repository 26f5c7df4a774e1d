resource "aws_efs_file_system" "shared" {}
resource "aws_efs_file_system_policy" "shared" {
  file_system_id = aws_efs_file_system.shared.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientRootAccess"]
      Resource  = "*"
    }]
  })
}
resource "aws_efs_file_system_policy" "elsewhere" {
  file_system_id = "fs-0a1b2c3d"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "elasticfilesystem:*"
      Resource  = "*"
    }]
  })
}
