resource "aws_s3_access_point" "closed" {
  bucket = "fixtures"
  name   = "closed"
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
}
resource "aws_s3_access_point" "in_vpc" {
  bucket = "fixtures"
  name   = "in-vpc"
  vpc_configuration {
    vpc_id = "vpc-0a1b2c3d"
  }
  public_access_block_configuration {
    block_public_policy = false
  }
}
