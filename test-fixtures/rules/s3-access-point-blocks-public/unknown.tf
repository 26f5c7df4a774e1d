variable "on" {
  type = bool
}
resource "aws_s3_access_point" "unclear" {
  bucket = "fixtures"
  name   = "unclear"
  public_access_block_configuration {
    block_public_acls = var.on # expect: undecided var.on
  }
}
