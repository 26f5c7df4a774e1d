variable "account" {
  type = string
}
resource "aws_ami_launch_permission" "unclear" {
  image_id   = "ami-1"
  account_id = var.account # expect: undecided var.account
}
