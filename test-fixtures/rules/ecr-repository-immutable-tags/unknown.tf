variable "tags" {
  type = string
}
resource "aws_ecr_repository" "unclear" {
  name                 = "fixtures"
  image_tag_mutability = var.tags # expect: undecided var.tags
}
