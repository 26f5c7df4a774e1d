resource "aws_ecr_repository" "moving" {
  name                 = "fixtures"
  image_tag_mutability = "MUTABLE" # expect: fail
}
