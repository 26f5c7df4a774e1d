variable "acl" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  acl = var.acl # expect: undecided var.acl
}
