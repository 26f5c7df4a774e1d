resource "aws_glacier_vault" "silent" {
  name = "fixtures"
}
