resource "aws_ecr_repository" "fixed" {
  name                 = "fixtures"
  image_tag_mutability = "IMMUTABLE"
}
